import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addEntry, rollOverCohort } from '../../src/editing/commands.ts';
import { variantsOf } from '../../src/editing/fields.ts';
import { advanceYears, collections, slugOf } from '../../src/editing/names.ts';
import { makeDraft } from '../../src/editing/newEntry.ts';
import type { Dialogue } from '../../src/editing/questions.ts';
import { rollOver } from '../../src/editing/rollover.ts';
import { collectionSchemas } from '../../src/schemas/index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('src/content', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const nobody: Dialogue = {
  ask: async (question) => {
    throw new Error(`asked: ${question}`);
  },
  say: () => undefined,
};

/** Somebody who gives these answers in turn. */
function somebody(...answers: string[]): Dialogue & { heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    say: (words) => heard.push(words),
    ask: async (question) => {
      heard.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`no answer left for: ${question}`);
      return answer;
    },
  };
}

const kinds = collections.flatMap((collection) =>
  variantsOf(collectionSchemas[collection].schema).map(({ name, fields }) => ({
    collection,
    name,
    fields,
  })),
);

describe('a new entry', () => {
  it.each(kinds)(
    'of $collection $name is a draft that explains every field and says nothing wrong',
    (kind) => {
      const { collection, name, fields } = kind;
      const { schema, format } = collectionSchemas[collection];
      const answers: Record<string, string> = name ? { kind: name } : {};
      const { text } = makeDraft({ collection, id: 'x', answers }, {});
      const data = parse(format === 'mdx' ? (text.split(/^---$/m)[1] ?? '') : text);
      expect(data).toEqual({ draft: true, ...(name && { kind: name }) });
      const explained = fields.filter((field) => field.name !== 'draft');
      for (const { meaning } of explained) expect(text).toContain(meaning);
      const lacking = schema.safeParse(data).error?.issues ?? [];
      const given = lacking.filter(({ path }) => path[0] !== undefined && String(path[0]) in data);
      expect(given).toEqual([]);
    },
  );

  it('is written from flags alone, with what it still needs', async () => {
    const args = [
      'cohort',
      '--id',
      'new-2027',
      '--programme',
      'acts-npqml',
      '--title=New, 2027/28',
    ];
    const words = await addEntry(args, root, nobody);
    expect(words).toContain('cohorts/new-2027.yaml, a draft');
    expect(words).toContain('delivery: Write face-to-face, online, blended or distance learning.');
    expect(parse(read('cohorts/new-2027.yaml'))).toEqual({
      ...{ draft: true, programme: 'acts-npqml', title: 'New, 2027/28' },
    });
  });

  it('that has everything passes its schema', async () => {
    const answers = [
      '--programme',
      'olp-npqh',
      '--title',
      'Fee',
      '--summary',
      'A fee.',
      '--amountPence',
      'toBeConfirmed',
    ];
    const args = [
      'cost',
      '--id',
      'olp-npqh-fee',
      '--kind',
      'fee',
      ...answers,
      '--sources',
      'olp-faq, olp-npqbeta',
    ];
    expect(await addEntry(args, root, nobody)).not.toContain('still needs');
    const data = parse(read('costs/olp-npqh-fee.mdx').split(/^---$/m)[1] ?? '');
    expect(data.sources).toEqual(['olp-faq', 'olp-npqbeta']);
    expect(collectionSchemas.costs.schema.safeParse(data).success).toBe(true);
  });

  it('is asked for, with the entries that exist to choose from', async () => {
    const someone = somebody('cohort', '1', 'New, 2027/28', 'onlin', 'online', '', '2, 3', '');
    await addEntry([], root, someone);
    expect(someone.heard.join('\n')).toContain('Did you mean online?');
    expect(someone.heard).toContain('    1  acts-npqml');
    expect(parse(read('cohorts/new-2027-28.yaml'))).toMatchObject({
      ...{ programme: 'acts-npqml', delivery: 'online' },
      sources: ['acts-npqml-leaflet', 'alliance-for-learning-npqml-page'],
    });
  });

  it.each([
    [['chort'], 'Did you mean cohort?'],
    [
      ['cohort', '--id', 'x', '--programe', 'acts-npqml'],
      'has no field "programe". Did you mean programme?',
    ],
    [['cohort', '--id', 'x', '--programme', 'acts-npqm'], 'Did you mean acts-npqml?'],
    [
      ['cohort', '--id', 'x', '--startsOn', '31/12/2027'],
      'startsOn: Write a real day as YYYY-MM-DD',
    ],
    [['cohort', '--id', 'x', '--sessions', 'a'], 'write it in the file'],
    [['cohort', '--id', '../x'], 'cannot be a file name here'],
    [['cohort', '--id', 'X Y'], 'such as x-y'],
    [['cost', '--id', 'x'], 'Say which kind: --kind "fee", "self-funded fee", "funding route"'],
    [['cohort', 'two', '--id', 'x'], 'put words with spaces in quotes'],
    [['cohort', '--id', 'x', '--id', 'y'], '--id is given twice'],
    [['cohort', '--id', 'altrincham-2021-22'], 'is there already, and nothing was changed'],
  ])('%j is refused with what to write, and nothing is written', async (args, words) => {
    const before = readdirSync(root, { recursive: true }).sort();
    const old = read('cohorts/altrincham-2021-22.yaml');
    await expect(addEntry(args, root, nobody)).rejects.toThrow(words);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
    expect(read('cohorts/altrincham-2021-22.yaml')).toBe(old);
  });

  it('finds the folder of its collection missing, and makes it', async () => {
    rmSync(join(root, 'venues'), { recursive: true });
    await addEntry(['venue', '--id', 'a-hall'], root, nobody);
    expect(existsSync(join(root, 'venues', 'a-hall.yaml'))).toBe(true);
  });
});

describe('rolling a cohort over', () => {
  it('makes a draft of the next year without dates, with facts marked for a look', async () => {
    const words = await rollOverCohort(['altrincham-2021-22'], root);
    expect(words).toContain('cohorts/altrincham-2022-23.yaml, a draft');
    const text = read('cohorts/altrincham-2022-23.yaml');
    expect(parse(text)).toMatchObject({
      ...{
        draft: true,
        academicYear: '2022/23',
        title: 'Altrincham, 2022/23',
        dates: 'toBeConfirmed',
      },
      capacity: { value: 29, source: 'alliance-for-learning-npqml-page' },
    });
    for (const field of ['venue', 'sessionTimes', 'capacity', 'facilitators', 'sources']) {
      expect(text).toMatch(new RegExp(`# check: .*\\n${field}:`));
    }
  });

  it('keeps the sessions and takes away every date, and the closing', () => {
    const { text, file, missing } = rollOver(
      'olp-npqel-spring-2020',
      read('cohorts/olp-npqel-spring-2020.yaml'),
    );
    expect(file).toBe('cohorts/olp-npqel-spring-2021.yaml');
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(parse(text)).not.toHaveProperty('application');
    expect(parse(text).sessions).toHaveLength(8);
    expect(missing).toHaveLength(8);
  });

  it.each([
    [['altrincham-2021-2'], 'Did you mean altrincham-2021-22?'],
    [[], 'Name one cohort'],
    [['altrincham-2021-22', '--yer', '2023'], '--yer is not known here'],
    [['altrincham-2021-22', '--id', 'olp-npqel-spring-2020'], 'is there already'],
  ])('%j is refused with what to write', async (args, words) => {
    await expect(rollOverCohort(args, root)).rejects.toThrow(words);
  });

  it.each([
    ['title: [', 'cannot be read'],
    ['- a list', 'cannot be read'],
  ])('a broken file is refused: %s', (text, words) => {
    expect(() => rollOver('autumn-2026', text)).toThrow(words);
  });

  it('a name without a year needs a new one', () => {
    expect(() => rollOver('autumn', 'title: Autumn')).toThrow('names no year');
    expect(rollOver('autumn', 'title: Autumn', 'autumn-again').text).toMatch(
      /# check: which year.*\ntitle: Autumn/,
    );
  });
});

describe('names', () => {
  it.each([
    ['Altrincham, 2021/22', 'Altrincham, 2022/23'],
    ['altrincham-2021-22', 'altrincham-2022-23'],
    ['spring 2020', 'spring 2021'],
    ['2099/00', '2100/01'],
    ['2020-03-02', '2021-03-02'],
    ['no year', 'no year'],
  ])('a year later, "%s" is "%s"', (words, next) => {
    expect(advanceYears(words)).toBe(next);
  });

  it('a title becomes a file name', () => {
    expect(slugOf('St Mary’s Café: Autumn, 2027/28')).toBe('st-marys-cafe-autumn-2027-28');
  });
});
