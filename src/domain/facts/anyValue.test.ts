import { describe, expect, it } from 'vitest';
import { writeAny } from './anyValue.ts';

describe('any value in words', () => {
  it.each([
    ['amountPence', 120_000, '£1,200'],
    ['submitWithinMonths', 18, '18 months'],
    ['wordCount', 4500, '4,500'],
    ['framework', 2017, '2017'],
    ['coaching', false, 'No'],
    ['amountPence', 'toBeConfirmed', 'To be confirmed'],
    ['startsOn', '2020-03-02', '2 March 2020'],
    ['intakes', ['autumn', 'spring'], 'Autumn and spring'],
    ['sessionTimes', { startsAt: '13:30', endsAt: '16:30' }, '1.30pm to 4.30pm'],
    ['faceToFace', { halfDays: 6 }, '6 half-days'],
    ['duration', { schoolYears: 1 }, 'One school year'],
    ['durationMonths', { minimum: 12, maximum: 15 }, '12 to 15 months'],
    ['hoursAWeek', { minimum: 2, maximum: 2 }, '2'],
    ['coordinates', { latitude: 53.38, longitude: -2.36 }, '53.38 and -2.36'],
  ])('%s: %j', (field, value, words) => {
    expect(writeAny(field, value)).toBe(words);
  });
});
