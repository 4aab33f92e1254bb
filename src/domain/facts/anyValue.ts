/** Any value that a field may hold, in words: for lists that show fields of every sort. */
import {
  capitalise,
  writeCount,
  writeDate,
  writeDuration,
  writeFaceToFace,
  writeList,
  writeMoney,
  writeNumber,
  writeTimes,
  writeYesNo,
} from './words.ts';
import { stillToBeConfirmed } from './stated.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const has = (value: object, ...names: string[]) => names.some((name) => name in value);

function writeGroup(field: string, value: object): string {
  if (has(value, 'startsAt')) return writeTimes(value as Parameters<typeof writeTimes>[0]);
  if (has(value, 'days', 'halfDays')) return writeFaceToFace(value);
  if (has(value, 'minimumMonths', 'maximumMonths', 'minimumTerms', 'schoolYears')) {
    return writeDuration(value);
  }
  if (has(value, 'minimum') && has(value, 'maximum')) {
    const { minimum, maximum } = value as { minimum: number; maximum: number };
    const unit = field.endsWith('Months') ? ' months' : '';
    return minimum === maximum ? `${minimum}${unit}` : `${minimum} to ${maximum}${unit}`;
  }
  return writeList(Object.entries(value).map(([name, part]) => writeAny(name, part)));
}

/**
 * Put a field's value into words. The field's name says its unit: `feePence`, `submitWithinMonths`.
 */
export function writeAny(field: string, value: unknown): string {
  if (value === 'toBeConfirmed') return stillToBeConfirmed.text;
  if (isText(value)) return /^\d{4}-\d{2}-\d{2}$/.test(value) ? writeDate(value) : value;
  if (typeof value === 'boolean') return writeYesNo(value);
  if (typeof value === 'number') {
    if (field.endsWith('Pence')) return writeMoney(value);
    if (field.endsWith('Months')) return writeCount(value, 'month');
    if (field === 'framework' || field === 'latitude' || field === 'longitude') return `${value}`;
    return writeNumber(value);
  }
  if (Array.isArray(value)) {
    return capitalise(writeList(value.map((part) => writeAny(field, part))));
  }
  return typeof value === 'object' && value !== null ? writeGroup(field, value) : '';
}
