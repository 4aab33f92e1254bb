import { describe, expect, it } from 'vitest';
import { add, findProblems, swap } from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { yamlProblems } from './yaml.ts';

const viva = 'glossary/viva.yaml';
const cohort = 'cohorts/autumn.yaml';
const guide = 'guides/for-schools.mdx';

describe('problems of how fields are written', () => {
  testExamples(yamlProblems, [
    [
      'a text with a colon and no quotes',
      { [viva]: swap('term: Viva', 'term: Viva: what it is') },
      `${viva}:1 yaml/syntax`,
    ],
    [
      'a colon without a space',
      { [viva]: swap('term: Viva', 'term:Viva') },
      `${viva}:1 yaml/syntax`,
    ],
    [
      'a line that is indented too far',
      { [viva]: swap('meaning:', '  meaning:') },
      `${viva}:2 yaml/syntax`,
    ],
    [
      'a list in brackets that is not closed',
      { [guide]: swap('[leaflet]', '[leaflet') },
      `${guide}:5 yaml/syntax`,
    ],
    [
      'braces that are not closed',
      { [cohort]: swap('"16:30" }', '"16:30"') },
      `${cohort}:8 yaml/syntax`,
    ],
    ['a bracket too many', { [viva]: swap('schools/]', 'schools/]]') }, `${viva}:3 yaml/syntax`],
    [
      'an apostrophe in single quotes',
      { [viva]: swap('term: Viva', "term: 'It's a viva'") },
      `${viva}:1 yaml/syntax`,
    ],
    [
      'a text that starts with @',
      { [viva]: swap('term: Viva', 'term: @Viva') },
      `${viva}:1 yaml/syntax`,
    ],
    [
      'two mistakes in two fields',
      { [viva]: (text) => text.replace('Viva', '@Viva').replace('An int', '%An int') },
      `${viva}:1 yaml/syntax`,
      `${viva}:2 yaml/syntax`,
    ],
    [
      'a file that breaks off in a list',
      { [cohort]: (text) => text.slice(0, text.indexOf('kind: face')) },
      `${cohort}:10 yaml/syntax`,
    ],
    ['a tab', { [guide]: swap('audience:', '\taudience:') }, `${guide}:4 yaml/tab`],
    [
      'a field that is written twice',
      { [viva]: add('term: Viva\n') },
      `${viva}:4 yaml/duplicate-key`,
    ],
    [
      'a field within a field that is written twice',
      { [cohort]: swap('title: First,', 'title: First, title: Second,') },
      `${cohort}:10 yaml/duplicate-key`,
    ],
    [
      'curly quotes around a value',
      { [viva]: swap('Viva', '“Viva”') },
      `${viva}:1 yaml/smart-quotes`,
    ],
    [
      'curly quotes around a time',
      { [cohort]: swap('"13:30"', '“13:30”') },
      `${cohort}:8 yaml/smart-quotes`,
    ],
    [
      'curly quotes around a text with a colon',
      { [viva]: swap('Viva', '“Viva: what it is”') },
      `${viva}:1 yaml/smart-quotes`,
    ],
    [
      'a quote that is not closed',
      { [viva]: swap('Viva', '"Viva') },
      `${viva}:1 yaml/unclosed-quote`,
    ],
    ['words after a #', { [viva]: swap('Viva', 'Viva #2') }, `${viva}:1 yaml/comment-in-text`],
    [
      'a dash without a space',
      { [viva]: add('otherWords:\n  - interview\n  -oral exam\n') },
      `${viva}:6 yaml/dash`,
    ],
    [
      'dashes without any space',
      { [viva]: add('otherWords:\n  -interview\n  -oral exam\n') },
      `${viva}:5 content/type`,
      `${viva}:5 yaml/dash`,
    ],
    ['an anchor', { [viva]: swap('term: Viva', 'term: &viva Viva') }, `${viva}:1 yaml/alias`],
    ['an alias', { [viva]: swap('term: Viva', 'term: *viva') }, `${viva}:1 yaml/alias`],
    [
      'a bomb of aliases',
      { [viva]: add('a: &a [x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n') },
      `${viva}:4 yaml/alias`,
    ],
    ['a tag', { [viva]: swap('Viva', '!!js/function Viva') }, `${viva}:1 yaml/tag`],
    ['a directive', { [viva]: (text) => `%YAML 1.1\n---\n${text}` }, `${viva}:1 yaml/tag`],
    [
      'a second document',
      { [viva]: add('---\nterm: Cohort\n') },
      `${viva}:4 yaml/several-documents`,
    ],
    ['a list', { [viva]: '- Viva\n' }, `${viva}:1 yaml/not-fields`],
    ['a text alone', { [viva]: 'Viva\n' }, `${viva}:1 yaml/not-fields`],
    [
      'brackets without end',
      { [viva]: swap('Viva', `${'['.repeat(5000)}${']'.repeat(5000)}`) },
      `${viva}:1 yaml/too-deep`,
    ],
    [
      'levels without end',
      {
        [viva]: add(Array.from({ length: 60 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
      },
      `${viva}:25 yaml/too-deep`,
    ],
    [
      'no line that ends the fields',
      { [guide]: swap(']\n---\n', ']\n') },
      `${guide}:1 yaml/front-matter`,
    ],
    ['no fields at all', { [guide]: 'Words.\n' }, `${guide}:1 yaml/front-matter`],
    ['four hyphens', { [guide]: swap(']\n---\n', ']\n----\n') }, `${guide}:6 yaml/front-matter`],
  ]);

  it('a real comment is none', () => {
    expect(
      findProblems({ [viva]: swap('term: Viva', '# About vivas\nterm: Viva # as they say') }),
    ).toEqual([]);
  });
});
