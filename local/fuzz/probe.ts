import { probeThisProcess } from './hostProbe';

probeThisProcess();
