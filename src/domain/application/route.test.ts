import { describe, expect, it } from 'vitest';
import { aCohort, aProgramme } from '../../../tests/builders/content.ts';
import { applicationRoute, telephoneAddress } from './route.ts';

const today = '2021-06-01';

describe('how somebody applies', () => {
  it('on the web, the link names the programme and the cohort where the page takes them', () => {
    const programme = aProgramme({
      application: {
        by: 'web',
        to: 'example',
        url: 'https://www.example.org/apply?from=site',
        programmeParameter: 'course',
        cohortParameter: 'intake',
      },
    });
    expect(applicationRoute(programme, today, aCohort({}, programme)).href).toBe(
      'https://www.example.org/apply?from=site&course=example-npqx&intake=example-autumn',
    );
    expect(applicationRoute(programme, today).href).toBe(
      'https://www.example.org/apply?from=site&course=example-npqx',
    );
  });

  it('by e-mail, the subject is ready and names the programme and the cohort', () => {
    const programme = aProgramme({
      application: { by: 'email', to: 'example', email: 'office@example.org' },
    });
    expect(applicationRoute(programme, today).href).toBe(
      'mailto:office@example.org?subject=Application%20for%20NPQX%2C%20Example',
    );
    expect(applicationRoute(programme, today, aCohort({ title: 'A & B?' }, programme)).href).toBe(
      'mailto:office@example.org?subject=Application%20for%20NPQX%2C%20Example%3A%20A%20%26%20B%3F',
    );
  });

  it('by telephone, the number can be called from abroad too', () => {
    expect(telephoneAddress('0117 920 9200')).toBe('tel:+441179209200');
    expect(telephoneAddress('+44 117 920 9200')).toBe('tel:+441179209200');
  });

  it('while dates are to be confirmed, people register interest', () => {
    const programme = aProgramme({
      application: { by: 'email', to: 'example', email: 'office@example.org' },
    });
    const cohort = aCohort({ startsOn: undefined, dates: 'toBeConfirmed' }, programme);
    const route = applicationRoute(programme, today, cohort);
    expect(route.status).toBe('to-be-confirmed');
    expect(route.reason).toBe('dates-not-announced');
    expect(route.label).toBe('Register interest with Example');
  });

  it('a cohort that has started offers no link', () => {
    const programme = aProgramme({
      application: { by: 'telephone', to: 'example', telephone: '0117 920 9200' },
    });
    const route = applicationRoute(programme, '2021-10-12', aCohort({}, programme));
    expect(route).toMatchObject({ status: 'closed', reason: 'already-started' });
    expect(route.href).toBeUndefined();
  });

  it("closed applications say the provider's reason", () => {
    const programme = aProgramme({
      application: { by: 'closed', to: 'example', reason: 'It ended in 2022.' },
    });
    expect(applicationRoute(programme, today)).toMatchObject({
      status: 'closed',
      explanation: 'It ended in 2022.',
    });
  });

  it('a programme whose documents do not say how to apply says so', () => {
    expect(applicationRoute(aProgramme(), today).reason).toBe('no-way-published');
  });

  it("a cohort's own way to apply goes before its programme's", () => {
    const programme = aProgramme({
      application: { by: 'email', to: 'example', email: 'office@example.org' },
    });
    const cohort = aCohort(
      { application: { by: 'web', to: 'example', url: 'https://www.example.org/' } },
      programme,
    );
    expect(applicationRoute(programme, today, cohort).href).toBe('https://www.example.org/');
  });
});
