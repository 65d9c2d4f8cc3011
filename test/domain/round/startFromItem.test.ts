import { startFromItem } from '../../../domain/round/startFromItem';

test('what was discussed is now to be approved, updated where the minutes changed it', () => {
  const amendments = [{ target: 'Målsætning 1', from: 'a', to: 'b' }];
  expect(startFromItem({ title: 'Drøftelse af årshjul og budget 2025', amendments })).toEqual({
    title: 'Årshjul og budget 2025, opdateret',
    question: 'Det indstilles, at bestyrelsen godkender opdateret årshjul og budget 2025.',
  });
});

test('a title without a purpose stays, and a short form keeps its capitals', () => {
  expect(startFromItem({ title: 'HPC-drift i 2026', amendments: [] })).toEqual({
    title: 'HPC-drift i 2026',
    question: 'Det indstilles, at bestyrelsen godkender HPC-drift i 2026.',
  });
});
