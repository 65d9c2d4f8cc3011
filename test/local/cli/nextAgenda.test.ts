import { listNextAgenda } from '../../../local/cli/listNextAgenda';
import { Refusal } from '../../../local/host/refusal';
import { endNow } from '../../../workflows/endNow';
import { aDesk, type Desk } from '../../support/useCases';

const list = (desk: Desk, board: string) => listNextAgenda(desk.deps, { files: [board], options: {} });

test('given nothing that waits, then it says so; given a case taken to a meeting, then the item is printed ready to copy', async () => {
  const desk = await aDesk();
  expect(await list(desk, desk.board.id)).toEqual(['Der venter ikke noget på næste dagsorden.']);
  const id = await desk.start({ title: 'Kajen' });
  await desk.answer(id, 'centret', 'request-meeting', 'Tallene bør drøftes.');
  const how = { how: 'toMeeting', reason: 'Den drøftes.' } as const;
  await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation());
  await desk.drain();
  expect(await list(desk, desk.board.id)).toEqual([
    'Pkt. 1/25 Kajen (B) v/fællessekretariatet',
    '',
    'Indstilling',
    'Kan du godkende?',
    '',
    'Sagsfremstilling',
    'Sagen blev sendt ud i skriftlig procedure den 19. maj 2025 og afsluttet den 19. maj 2025 uden beslutning.',
    'Den blev taget til behandling på møde. Begrundelse: Den drøftes.',
    'Eksempelcentret ønskede behandling på møde: ”Tallene bør drøftes.”',
    '',
    'Bilag',
    'Ingen.',
  ]);
});

test('given a board that is not there, then it is refused with those there are', async () => {
  const desk = await aDesk();
  await expect(list(desk, 'en-anden')).rejects.toThrow(Refusal);
  await expect(list(desk, 'en-anden')).rejects.toThrow(desk.board.id);
});
