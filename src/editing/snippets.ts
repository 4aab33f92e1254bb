/** Snippets for Visual Studio Code: a new entry of each kind, facts with sources, components. */
import { authorComponents } from '../domain/content/authorComponents.ts';
import { collectionSchemas } from '../schemas/index.ts';
import { type Field, variantsOf } from './fields.ts';
import { collections, singularOf } from './names.ts';
import { exampleOf } from './words.ts';

/** A snippet as the editor reads it. */
interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** Words in which no sign means anything to the editor. */
const plainly = (words: string) => words.replace(/[\\$}]/g, '\\$&');

/** A place to type in, with words that say what for. */
const named = (number: number, words: string) => `\${${number}:${plainly(words)}}`;

/** A place to type in, numbered in the order of the Tab key. */
function stop(number: number, { kind, choices = [] }: Field['shape'], example: string): string {
  if (kind === 'choice' && choices.length === 1) return String(choices[0]);
  if (kind === 'choice') {
    const offered = choices.map((choice) => String(choice).replace(/[\\,|]/g, '\\$&'));
    return `\${${number}|${offered.join(',')}|}`;
  }
  return example ? named(number, example) : `$${number}`;
}

function entryBody(format: 'mdx' | 'yaml', fields: readonly Field[]): string[] {
  const required = fields.filter(({ isRequired }) => isRequired);
  let number = 0;
  const lines = required.flatMap(({ name, shape, meaning }) => {
    if (shape.kind !== 'group') {
      number += 1;
      return [`${name}: ${stop(number, shape, exampleOf({ name, meaning, shape }))}`];
    }
    const parts = (shape.fields ?? []).map((part) => {
      number += 1;
      return `  ${part.name}: ${stop(number, part.shape, exampleOf(part))}`;
    });
    return [`${name}:`, ...parts];
  });
  const body = ['draft: true', ...lines];
  return format === 'mdx' ? ['---', ...body, '---', '', '$0'] : [...body, '$0'];
}

/** Snippets by their name. */
export function snippets(): Record<string, Snippet> {
  const all: Record<string, Snippet> = {};
  for (const collection of collections) {
    const { format, schema } = collectionSchemas[collection];
    for (const { name: kind, fields } of variantsOf(schema)) {
      const name = kind || singularOf(collection);
      all[`New ${name}`] = {
        scope: format,
        prefix: `new ${name}`,
        description: `A draft in ${collection}/ with the fields that it must have.`,
        body: entryBody(format, fields),
      };
    }
  }
  all['Fact with its source'] = {
    scope: 'yaml,mdx',
    prefix: 'fact',
    description: 'A fact with the document that says so.',
    body: [
      'value: $1',
      `source: ${named(2, 'file name in sources/')}`,
      `note: ${named(3, 'What a reader should know.')}$0`,
    ],
  };
  all['Documents disagree'] = {
    scope: 'yaml,mdx',
    prefix: 'disagree',
    description: 'A fact on which documents disagree; the first is published.',
    body: [
      '- value: $1',
      `  source: ${named(2, 'file name in sources/')}`,
      '- value: $3',
      `  source: ${named(4, 'file name in sources/')}$0`,
    ],
  };
  for (const [name, { description, example }] of Object.entries(authorComponents)) {
    const tag = new RegExp(`<${name}[\\s>][\\s\\S]*`).exec(example)?.[0] ?? example;
    // The rest of an example's sentence is not part of the component.
    const alone = tag.includes('\n') ? tag : tag.replace(/(\/>|<\/\w+>).*$/, '$1');
    all[name] = { scope: 'mdx', prefix: name, description, body: plainly(alone).split('\n') };
  }
  return all;
}
