import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeSentence } from './sentence.ts';
import {
  writeDates,
  writeDuration,
  writeFaceToFace,
  writeMoney,
  writeMonths,
  writePublicationDate,
  writeTime,
  writeTimes,
} from './words.ts';

describe('a sentence', () => {
  it('ends in one full stop', () => {
    expect(closeSentence('12 to 18 months')).toBe('12 to 18 months.');
    expect(closeSentence('Design a strategy.')).toBe('Design a strategy.');
    expect(closeSentence('They call it a “strategy.”')).toBe('They call it a “strategy.”');
  });
});

describe('money', () => {
  it('is written in pounds without empty pence', () => {
    expect(writeMoney(120000)).toBe('£1,200');
    expect(writeMoney(120050)).toBe('£1,200.50');
    expect(writeMoney(0)).toBe('£0');
  });

  it('never loses a penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (pence) => {
        const written = Number(writeMoney(pence).replace(/[£,]/g, ''));
        expect(Math.round(written * 100)).toBe(pence);
      }),
    );
  });
});

describe('dates', () => {
  it('a span within a month names the month once', () => {
    expect(writeDates('2020-03-02', '2020-03-13')).toBe('2 to 13 March 2020');
  });
  it('a span across months names the year once', () => {
    expect(writeDates('2020-03-09', '2020-04-03')).toBe('9 March to 3 April 2020');
  });
  it('a span across years names both', () => {
    expect(writeDates('2020-11-23', '2021-01-04')).toBe('23 November 2020 to 4 January 2021');
  });
  it('a single day stands alone', () => {
    expect(writeDates('2020-03-02', undefined)).toBe('2 March 2020');
    expect(writeDates('2020-03-02', '2020-03-02')).toBe('2 March 2020');
  });
  it('a publication is dated as precisely as it is known', () => {
    expect(writePublicationDate('2019')).toBe('2019');
    expect(writePublicationDate('2019-10')).toBe('October 2019');
    expect(writePublicationDate('2019-10-02')).toBe('2 October 2019');
  });
});

describe('times', () => {
  it('are on the 12-hour clock', () => {
    expect(writeTime('13:30')).toBe('1.30pm');
    expect(writeTime('09:00')).toBe('9am');
    expect(writeTime('12:00')).toBe('noon');
    expect(writeTime('00:15')).toBe('12.15am');
    expect(writeTimes({ startsAt: '13:30', endsAt: '16:30' })).toBe('1.30pm to 4.30pm');
  });
});

describe('lengths', () => {
  it('months are a span or one number', () => {
    expect(writeMonths({ minimum: 12, maximum: 15 })).toBe('12 to 15 months');
    expect(writeMonths({ minimum: 18, maximum: 18 })).toBe('18 months');
  });
  it('a duration keeps the units of its document', () => {
    expect(writeDuration({ minimumMonths: 12, maximumMonths: 15 })).toBe('12 to 15 months');
    expect(writeDuration({ minimumTerms: 2, maximumMonths: 18 })).toBe(
      'At least 2 terms, at most 18 months',
    );
    expect(writeDuration({ schoolYears: 1 })).toBe('One school year');
  });
  it('half-days are never written as days', () => {
    expect(writeFaceToFace({ halfDays: 6, minimumHours: 18 })).toBe('6 half-days');
    expect(writeFaceToFace({ days: 3 })).toBe('3 days');
    expect(writeFaceToFace({ days: 6, residentials: 2, residentialDays: 2 })).toBe(
      '6 days, including two 2-day residentials',
    );
  });
});
