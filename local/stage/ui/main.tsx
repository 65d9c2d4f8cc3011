import { createRoot } from 'react-dom/client';
import { StageApp } from './StageApp';

const root = document.getElementById('stage');
if (root === null) throw new Error('The page has no place for the stage.');
createRoot(root).render(<StageApp />);
