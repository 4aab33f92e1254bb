import { describe, expect, it } from 'vitest';
import { getPage } from '../support/builtSite.ts';

const wordsOf = (path: string) =>
  getPage(path).document.querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';

/** Cells of a table by row heading, as a reader sees them. */
function rowsOf(path: string, tableId: string): Map<string, string[]> {
  const table = getPage(path).document.getElementById(tableId);
  const rows = table?.querySelectorAll('tr') ?? [];
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  return new Map(
    rows.map((row) => [
      tidy(row.querySelector('th')?.text ?? '').replace(/ ?\*+$/, ''),
      row.querySelectorAll('td').map((cell) => tidy(cell.text)),
    ]),
  );
}

describe('the table of document 002, "Which NPQ is right for me?"', () => {
  const rows = rowsOf('/compare/which-npq/', 'which-npq');
  it.each([
    [
      'Who is it for?',
      [
        /middle leaders.*team/i,
        /senior leaders.*across a school/i,
        /headteachers.*school/i,
        /executive leaders.*more than one school/i,
      ],
    ],
    [
      'Intakes',
      [/autumn and spring/i, /autumn and spring/i, /autumn and spring/i, /autumn and spring/i],
    ],
    ['Duration', [/^12 to 15 months/, /^12 to 15 months/, /^12 to 15 months/, /^12 to 15 months/]],
    ['DfE funding available', [/^Yes/, /^Yes/, /^Yes/, /^Yes/]],
    ['DfE accredited', [/^Yes/, /^Yes/, /^Yes/, /^Yes/]],
    [
      'Face-to-face days',
      [/^3 days/, /^3 days/, /^5 days/, /^6 days, including two 2-day residentials/],
    ],
    ['Online courses', [/^3/, /^3/, /^3/, /^3/]],
    ['Personal online tutor', [/^Yes/, /^Yes/, /^Yes/, /^Yes/]],
    ['Coaching', [/^No/, /^No/, /^Yes/, /^Yes/]],
    ['Guided learning hours', [/^84/, /^84/, /^106/, /^132.*115/]],
    [
      'Assessment',
      [
        /project across a team/i,
        /project across the whole school/i,
        /two school improvement projects.*own school.*placement school/i,
        /strategy.*several schools/i,
      ],
    ],
    ["Master's credits", [/^Up to 40/, /^Up to 60/, /^Up to 100/, /^Up to 60/]],
  ] as [string, RegExp[]][])('has the row %s', (row, cells) => {
    const found = rows.get(row) ?? [];
    expect(found).toHaveLength(cells.length);
    for (const [index, cell] of cells.entries()) expect(found[index]).toMatch(cell);
  });

  it('leaves "Who can apply?" blank in words where no document says it', () => {
    const cells = rows.get('Who can apply?') ?? [];
    expect(cells[0]).toMatch(/middle leader/);
    expect(cells.slice(1, 3)).toEqual(['Not published', 'Not published']);
    expect(cells[3]).toMatch(/headship/);
  });

  it('has both footnotes', () => {
    const words = wordsOf('/compare/which-npq/');
    expect(words).toMatch(/\* .*category 5 and 6.*MATs and dioceses.*1 school/);
    expect(words).toMatch(/\*\* .*universities.*credits/);
  });

  it('says which documents disagree', () => {
    expect(rows.get('Duration')?.[0]).toMatch(/Sources disagree.*12 to 18 months/);
    expect(rows.get('Coaching')?.[0]).toMatch(/Sources disagree.*Yes/);
    expect(rows.get('Guided learning hours')?.[3]).toMatch(/Sources disagree.*115/);
  });
});

describe('the components of document 004', () => {
  const rows = rowsOf('/programmes/olp-npqel/', 'components');
  it.each([
    ['360° leadership diagnostic', '3'],
    ['Face-to-face events', '48'],
    ['Performance coaching', '9'],
    ['Online courses', '60'],
    ['Peer challenge groups', 'Peer led'],
    ['Exec-led webinars', '6'],
    ['Online briefings', '6'],
  ])('%s: %s', (component, hours) => {
    expect(rows.get(component)?.at(-1)).toBe(hours);
  });
  it('Total: 132, which its rows sum to', () => {
    expect(rows.get('Total')?.at(-1)).toMatch(/^132/);
    const sum = [...rows]
      .filter(([name]) => name !== 'Total')
      .reduce((total, [, cells]) => total + (Number(cells.at(-1)) || 0), 0);
    expect(sum).toBe(132);
  });
  it('the modules of each online course', () => {
    const modules = rowsOf('/programmes/olp-npqel/', 'modules');
    expect([...modules.keys()].slice(1)).toEqual(['Module 1', 'Module 2', 'Module 3', 'Module 4']);
    expect(modules.get('Module 1')?.[2]).toBe('Financial efficiency & effectiveness');
    expect(modules.get('Module 2')?.[2]).toMatch(
      /^Accountability & governance.*School-led partnership and impact/,
    );
    expect(modules.get('Module 3')?.[1]).toBe('School to school support');
    expect(modules.get('Module 4')?.[0]).toBe('Transforming the culture for improvement & impact');
  });
});

/** What each document says, and where a reader finds it. */
const facts: [string, string, (string | RegExp)[]][] = [
  [
    '000',
    '/programmes/olp-npqml/',
    [
      'Key stage leader',
      'Curriculum area leader',
      'Pastoral services leader',
      'Subject leader',
      'Head of department',
      'Specialist Leader of Education (SLE)',
      /headteacher signs a declaration.*uploaded/i,
      '01392 304040',
      '12 to 18 months',
      '4,500 words',
      'At least 2 school terms',
      'SENCO',
      'Assistant Head',
      'Key Stage Leader',
      'Chester University',
      'Level 7',
      'MA in Educational Leadership',
      /distance/i,
      /two flexible weeks/,
      /online briefings/,
      'breaks off',
      'Best Practice Network',
      /mark scheme/,
      /moderated nationally/,
      /network/,
    ],
  ],
  [
    '001',
    '/programmes/alliance-for-learning-npqml/',
    [
      '6 half-days',
      /18 hours/,
      /at least 2 terms, at most 18 months/i,
      /360/,
      'Optional',
      '£1,200, including the assessment fee',
      'Ambition Institute',
      /50%|half/,
      /one completed year of full-time teaching/i,
      /12 to 18 months/,
      'Head of year',
      'Phase leader',
      /look at Senior leadership \(NPQSL\)/,
      'Complaints and appeals',
      'Malpractice',
      'Transparency',
      /18 months from the start/,
      /written assignment/i,
      'At least 2 school terms',
    ],
  ],
  [
    '001',
    '/cohorts/altrincham-2021-22/',
    [
      'Dates for 2021/22 to be confirmed',
      '1.30pm to 4.30pm',
      'At most 29 people',
      'Altrincham Grammar School for Girls',
      'Cavendish Road',
      'Bowdon',
      'WA14 2NL',
      '£1,200, including the assessment fee',
      'Jenny Ogunmyiwa and Catherine Russell',
      /early years, primary or secondary/,
      'Register interest with Alliance for Learning',
    ],
  ],
  [
    '001',
    '/venues/altrincham-grammar-school-for-girls/',
    ['Cavendish Road', 'Bowdon', 'Altrincham', 'WA14 2NL', 'North West'],
  ],
  ['001', '/costs/alliance-for-learning-npqml-fee/', ['£1,200', /assessment fee/]],
  ['001', '/policies/transparency/', [/Transparency Partner Guidance/, /accountable|answers for/]],
  [
    '002',
    '/providers/outstanding-leaders-partnership/',
    [/exceptional/, 'I got the headship!', 'Best Practice Network'],
  ],
  ['002', '/guides/for-schools/', [/retention and succession/, /capacity.*confidence/, /research/]],
  [
    '003',
    '/programmes/acts-npqml/',
    [
      '6 half-days',
      'One school year',
      'Required',
      'To be confirmed',
      'actsnpq@gmail.com',
      /two can also be held on one day/,
      'online resources',
      'Managing resources',
      'Risks and increasing capability',
    ],
  ],
  [
    '003',
    '/providers/acts/',
    ['Association of Central Teaching Schools', 'Ambition Institute', 'actsnpq@gmail.com'],
  ],
  [
    '003',
    '/providers/ambition-institute/',
    ['Ambition School Leadership', /50/, 'Ark', 'Outwood Grange', 'Oasis'],
  ],
  [
    '004',
    '/programmes/olp-npqel/',
    [
      'Headteacher',
      'Director of school improvement',
      'Teaching school director',
      'Head of school',
      /experience of headship/,
      'Day 1',
      'Day 6',
      'Financial sustainability',
      'Risk leadership',
      'Characteristics and context of executive leadership',
      /governing board/,
      /benefits, costs and risks/,
      /18 months from the start/,
      'Liverpool Hope University',
      'PG Cert',
      /MBA/,
      /CEO/,
      /COO/,
      /Executive headteacher/i,
      'Autumn and spring',
      'cpd@bestpracticenet.co.uk',
      '0117 920 9200',
      'info@outstandingleaders.org',
      /Two experienced facilitators/,
      /candidates who register/,
    ],
  ],
  [
    'facts',
    '/cohorts/olp-npqel-spring-2020/',
    [
      '2 to 13 March 2020',
      '9 March to 3 April 2020',
      '1 to 12 June 2020',
      '8 June to 3 July 2020',
      '14 to 25 September 2020',
      '5 October to 13 November 2020',
      '23 November to 4 December 2020',
      '4 to 25 January 2021',
    ],
  ],
  [
    'facts',
    '/qualifications/npqml/',
    [
      'Leading teaching (NPQLT)',
      'Leading teacher development (NPQLTD)',
      'Leading behaviour and culture (NPQLBC)',
      'Strategy and improvement',
      'Teaching and curriculum excellence',
      'Leading with impact',
      'Working in partnership',
      'Managing resources and risks',
      'Increasing capability',
      'Commitment',
      'Collaboration',
      'Personal drive',
      'Resilience',
      'Awareness',
      'Integrity',
      'Respect',
    ],
  ],
  ['facts', '/qualifications/npqsl/', ['5,000 words']],
  ['facts', '/qualifications/npqh/', ['4,000 words', '2,500 words', '9 days']],
  [
    'facts',
    '/costs/dfe-scholarships-2018/',
    ['Opportunity Area', 'Blackpool', 'West Somerset', 'Stoke-on-Trent'],
  ],
];

describe('what the documents say stands on its page', () => {
  for (const [document, path, said] of facts) {
    it.each(said)(`${document} on ${path}: %s`, (fact) => {
      const words = wordsOf(path);
      if (typeof fact === 'string') expect(words).toContain(fact);
      else expect(words).toMatch(fact);
    });
  }
});

describe('the way to apply', () => {
  const linkOf = (path: string) =>
    getPage(path).document.querySelector('a.action')?.getAttribute('href');
  it('is an address, an e-mail with its subject, or a telephone number', () => {
    expect(linkOf('/programmes/alliance-for-learning-npqml/')).toMatch(
      /^https:\/\/allianceforlearning\.co\.uk\//,
    );
    expect(linkOf('/programmes/acts-npqml/')).toMatch(
      /^mailto:actsnpq@gmail\.com\?subject=Application%20for%20NPQML/,
    );
    expect(linkOf('/programmes/olp-npqml/')).toBe('tel:+441392304040');
  });
  it('of a finished cohort is no link', () => {
    expect(linkOf('/cohorts/olp-npqel-spring-2020/')).toBeUndefined();
    expect(wordsOf('/cohorts/olp-npqel-spring-2020/')).toContain('Applications are closed');
  });
});
