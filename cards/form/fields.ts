import { z } from 'zod';
import { Line, Option, Words } from '../card';
import { commonParts } from '../parts/commonParts';
import type { Parts } from '../withParts';
import area from './parts/area.json';
import choice from './parts/choice.json';
import day from './parts/day.json';
import line from './parts/line.json';
import moment from './parts/moment.json';

const input = { id: Words, label: Words, value: z.string(), fault: z.array(Line) };

/** `line` and `area`: something typed, with what is wrong with it below. */
export const TypedField = z.strictObject({ ...input, placeholder: Words, maxLength: z.int().min(1) });
export type TypedField = z.infer<typeof TypedField>;

/** `choice`: one of a few, or some of them; several chosen stand in `value` parted by commas. */
export const ChoiceField = z.strictObject({
  ...input,
  style: z.enum(['compact', 'expanded']),
  isMultiSelect: z.boolean(),
  choices: z.array(Option).min(1),
});
export type ChoiceField = z.infer<typeof ChoiceField>;

/** `moment`: a date and a time side by side. */
export const MomentField = z.strictObject({
  dateId: Words,
  dateLabel: Words,
  date: z.string(),
  timeId: Words,
  timeLabel: Words,
  time: z.string(),
  fault: z.array(Line),
});
export type MomentField = z.infer<typeof MomentField>;

/** `day`: a date by itself. */
export const DayField = z.strictObject(input);
export type DayField = z.infer<typeof DayField>;

/** The parts of a card that has fields to fill in. */
export const fieldParts: Parts = { ...commonParts, line, area, choice, day, moment };
