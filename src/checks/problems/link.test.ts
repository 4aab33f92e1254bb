import { describe, expect, it } from 'vitest';
import { add, findProblems, swap } from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { linkProblems } from './link.ts';

const guide = 'guides/for-schools.mdx';
const linkTo = (address: string) => ({ [guide]: add(`\nSee [that](${address}).\n`) });
const movedFrom = (addresses: string) => ({
  [guide]: swap('audience: schools\n', `audience: schools\nredirectFrom: [${addresses}]\n`),
});

describe('problems of addresses', () => {
  testExamples(linkProblems, [
    ['a page that does not exist', linkTo('/guides/for-school/'), `${guide}:14 link/missing-page`],
    ['a page in other capitals', linkTo('/Guides/for-schools/'), `${guide}:14 link/missing-page`],
    [
      'a picture that does not exist',
      { [guide]: add('\n![A ladder](/files/lader.png)\n') },
      `${guide}:14 link/missing-page`,
    ],
    [
      'a page of the navigation that does not exist',
      { 'site.yaml': swap('to: /guides/', 'to: /guide/') },
      'site.yaml:9 link/missing-page',
    ],
    [
      'a page of the glossary that does not exist',
      { 'glossary/viva.yaml': swap('/guides/for-schools/', '/guides/vivas/') },
      'glossary/viva.yaml:3 link/missing-page',
    ],
    [
      'a link by reference',
      { [guide]: add('\nSee [that][1].\n\n[1]: /nowhere/\n') },
      `${guide}:16 link/missing-page`,
    ],
    [
      'a part that a page does not have',
      linkTo('/guides/for-schools/#who-pay'),
      `${guide}:14 link/missing-part`,
    ],
    ['a part that this page does not have', linkTo('#payment'), `${guide}:14 link/missing-part`],
    [
      'a term that the glossary does not have',
      linkTo('/glossary/#vivas'),
      `${guide}:14 link/missing-part`,
    ],
    ['no slash at the start', linkTo('guides/for-schools/'), `${guide}:14 link/slash`],
    ['no slash at the end', linkTo('/guides/for-schools'), `${guide}:14 link/slash`],
    ['no slash before a part', linkTo('/guides/for-schools#who-pays'), `${guide}:14 link/slash`],
    ['a way relative to the file', linkTo('../costs/'), `${guide}:14 link/slash`],
    ['another site without its beginning', linkTo('www.gov.uk/npq'), `${guide}:14 link/address`],
    ['two slashes', linkTo('//www.gov.uk/'), `${guide}:14 link/address`],
    ['https and nothing more', linkTo('https://gov/'), `${guide}:14 link/address`],
    ['a script as an address', linkTo('javascript:alert(1)'), `${guide}:14 link/unsafe`],
    [
      'a script as an address, in disguise',
      linkTo('JaVaScRiPt:alert(1)'),
      `${guide}:14 link/unsafe`,
    ],
    ['data as an address', linkTo('data:text/html,x'), `${guide}:14 link/unsafe`],
    [
      'an address that can be read on its way',
      linkTo('http://www.gov.uk/'),
      `${guide}:14 link/unsafe`,
    ],
    [
      'an unsafe address in a field',
      {
        'programmes/example-npqx.mdx': swap('https://www.example.org/apply', 'javascript:alert(1)'),
      },
      'programmes/example-npqx.mdx:19 link/unsafe',
    ],
    ['this site in full', linkTo('https://npq.example.org/costs/'), `${guide}:14 link/own-address`],
    [
      'the page of a draft',
      { ...linkTo('/venues/park/'), 'venues/park.yaml': 'name: Park\ndraft: true\n' },
      `${guide}:14 link/draft`,
      'venues/park.yaml:1 content/missing-field',
      'venues/park.yaml:1 content/missing-field',
      'venues/park.yaml:1 content/missing-field',
      'venues/park.yaml:1 content/missing-field',
      'venues/park.yaml:1 content/missing-field',
    ],
    ['an old address that is a page', movedFrom('/costs/'), `${guide}:5 link/taken`],
    ['its own address as an old one', movedFrom('/guides/for-schools/'), `${guide}:5 link/taken`],
    ['an old address twice', movedFrom('/schools/, /schools/'), `${guide}:5 link/taken`],
    [
      'an old address of two entries',
      {
        ...movedFrom('/schools/'),
        'cohorts/autumn.yaml': add('redirectFrom: [/schools/]\n'),
      },
      `${guide}:5 link/taken`,
    ],
  ]);

  it('an address that was left, or that only a draft would have, can lead on', () => {
    const draft = { 'venues/park.yaml': 'name: Park\ndraft: true\n' };
    const problems = findProblems({ ...movedFrom('/schools/, /venues/park/'), ...draft });
    expect(problems.filter(({ code }) => code === 'link/taken')).toEqual([]);
  });

  it.each([
    '/',
    '/compare/build/?a=example-npqx',
    '/cohorts/autumn.ics',
    '/cohorts.ics',
    '/data/cohorts.csv',
    '/data/venues.json',
    '/feed.xml',
    '/finder/',
    '/glossary/#viva',
    '/sources/#leaflet',
    '/contact/#example',
    '/apply/example-npqx/',
    '/files/ladder.png',
    '/programmes/example-npqx/#what-you-do',
    '#who-pays',
    'https://www.gov.uk/guidance',
    '/venues/town-hall/#address',
  ])('%s leads somewhere', (address) => {
    expect(findProblems(linkTo(address))).toEqual([]);
  });

  it('the page that was meant is named', () => {
    const fixes = ['/guides/for-school/', '/costs/for-schools/', 'costs'].map(
      (address) => findProblems(linkTo(address))[0]?.fix,
    );
    expect(fixes).toEqual([
      'Did you mean /guides/for-schools/?',
      'Did you mean /guides/for-schools/?',
      'Write /costs/',
    ]);
  });
});
