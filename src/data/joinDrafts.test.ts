import { describe, expect, it } from 'vitest';
import { minimal } from '../../tests/builders/content.ts';
import { cohortSchema } from '../schemas/cohorts.ts';
import { programmeSchema } from '../schemas/programmes.ts';
import { providerSchema } from '../schemas/providers.ts';
import { qualificationSchema } from '../schemas/qualifications.ts';
import type { LoadedContent } from './loaded.ts';
import { joinWithDrafts } from './joinDrafts.ts';

const programme = (id: string, fields: object = {}) => ({
  id,
  data: programmeSchema.parse({ ...minimal.programmes, ...fields }),
});
const cohort = (id: string, fields: object = {}) => ({
  id,
  data: cohortSchema.parse({ ...minimal.cohorts, ...fields }),
});

function content(fields: Partial<LoadedContent> = {}): LoadedContent {
  return {
    settings: {} as LoadedContent['settings'],
    today: '2026-01-01',
    qualifications: [{ id: 'npqx', data: qualificationSchema.parse(minimal.qualifications) }],
    providers: [{ id: 'example', data: providerSchema.parse(minimal.providers) }],
    programmes: [programme('example-npqx')],
    ...{ comparisons: [], cohorts: [], venues: [], costs: [], policies: [], guides: [] },
    ...{ testimonials: [], funding: [], finder: [], glossary: [], sources: [] },
    ...fields,
  };
}

describe('joining with drafts', () => {
  it('a draft that names another draft stands beside it', () => {
    const { site, setAside } = joinWithDrafts(
      content({
        programmes: [programme('example-npqx'), programme('new', { draft: true })],
        cohorts: [
          cohort('first', { programme: 'new', draft: true }),
          cohort('second', { programme: 'nowhere', draft: true }),
        ],
      }),
    );
    expect(site.cohorts.map(({ id }) => id)).toEqual(['first']);
    expect(setAside).toHaveLength(1);
    expect(setAside[0]).toMatchObject({ collection: 'cohorts', id: 'second' });
    expect(setAside[0]?.reason).toContain('names "nowhere"');
  });

  it('a published entry that names nothing is still an error', () => {
    const broken = content({ cohorts: [cohort('first', { programme: 'nowhere' })] });
    expect(() => joinWithDrafts(broken)).toThrow('cohorts/first.yaml');
  });
});
