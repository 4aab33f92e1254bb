/** A draft as text: what is known as fields, and the rest as comments that explain themselves. */
import { stringify } from 'yaml';
import type { Field } from './fields.ts';
import { exampleOf, typeOf, unitOf } from './words.ts';

/** What a field means and what to write, as comment lines. */
function explain(field: Field): string[] {
  const unit = unitOf(field.name, field.shape);
  const what = typeOf(field.shape)
    .replaceAll('`', '')
    .replace(/^fact: /, '');
  const source = field.shape.isSourced ? '. It may carry its source' : '';
  return [
    `# ${field.meaning}${field.isRequired ? ' Required.' : ''}`,
    `# Write: ${what}${unit ? `, in ${unit}` : ''}${source}.`,
  ];
}

/** A field that is still to be written, as a comment that only needs its marks taken away. */
function stillToWrite(field: Field): string[] {
  const { shape, name } = field;
  const inner = shape.kind === 'list' ? shape.part : shape;
  const parts = inner?.fields ?? inner?.options?.[0]?.shape.fields;
  if (!parts) return [`# ${name}: ${exampleOf(field)}`.trimEnd()];
  const isList = shape.kind === 'list';
  const lines = parts.flatMap((part, index) => {
    const start = isList && index === 0 ? '- ' : isList ? '  ' : '';
    const example = exampleOf(part);
    return [`#   ${start}${part.name}:${example ? ` ${example}` : ''}`];
  });
  return [`# ${name}:`, ...lines];
}

function written(name: string, value: unknown): string[] {
  // Times look like numbers in base 60 to some readers of YAML.
  const isTime = typeof value === 'string' && /^\d{2}:\d{2}$/.test(value);
  const text = isTime ? `${name}: "${value}"` : stringify({ [name]: value }, { lineWidth: 100 });
  return text.trimEnd().split('\n');
}

/**
 * Write a draft.
 *
 * @param values What is known, by field. The fields come in the schema's order.
 */
export function writeDraft(
  format: 'mdx' | 'yaml',
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): string {
  const head = [
    '# A draft: it shows in npm run dev and is never published. Fill in what you know, take the # away',
    '# from the lines that you use, and delete this line once it is complete:',
    'draft: true',
  ];
  const blocks = fields
    .filter(({ name }) => name !== 'draft')
    .map((field) => {
      const value = values[field.name];
      const lines = value === undefined ? stillToWrite(field) : written(field.name, value);
      return ['', ...explain(field), ...lines];
    });
  const yaml = [...head, ...blocks.flat()].join('\n');
  if (format === 'yaml') return `${yaml}\n`;
  return `---\n${yaml}\n---\n\n{/* Write the text here. Plain Markdown; see docs/editing/components.md for more. */}\n`;
}
