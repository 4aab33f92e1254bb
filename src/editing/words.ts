/** Fields in an editor's words: what sort of value, in which unit, and an example. */
import type { Field, FieldShape } from './fields.ts';

const units: [ending: RegExp, unit: string][] = [
  [/Pence$/, 'pence'],
  [/Months$/, 'months'],
  [/Terms$/, 'school terms'],
  [/(^h|H)ours$/, 'hours'],
  [/halfDays$/, 'half days'],
  [/([dD]ays)$/, 'days'],
  [/weeks$/, 'weeks'],
  [/wordCount$/, 'words'],
  [/^(latitude|longitude)$/, 'degrees'],
  [/schoolYears$/, 'school years'],
];

/** The unit of a number, which its field's name says. */
export function unitOf(name: string, shape: FieldShape): string {
  const isNumber =
    shape.kind === 'number' || shape.options?.some((option) => option.shape.kind === 'number');
  return (isNumber && units.find(([ending]) => ending.test(name))?.[1]) || '';
}

const formats: [sign: RegExp, words: string][] = [
  [/YYYY-MM-DD/, 'date'],
  [/^Write a year, month or day/, 'date, month or year'],
  [/academic year/, 'academic year'],
  [/24-hour clock/, 'time'],
  [/web address/, 'web address'],
  [/e-mail address/, 'e-mail address'],
  [/telephone/, 'telephone number'],
  [/address on this site/, 'address on this site'],
];

/** What sort of value a field takes. */
export function typeOf(shape: FieldShape): string {
  const { kind, choices = [], reference, hint = '', part, options = [] } = shape;
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  const words = {
    text: reference
      ? `file name in \`${reference}/\``
      : (formats.find(([sign]) => sign.test(hint))?.[1] ?? 'text'),
    number: /whole/.test(hint) ? 'whole number' : 'number',
    boolean: '`true` or `false`',
    choice: choices.length === 1 ? list : `one of ${list}`,
    list: part ? `list, each ${typeOf(part)}` : 'list',
    group: 'group of fields',
    either: options.every(({ name }) => name)
      ? `group of fields, by its first`
      : options.map(({ shape: option }) => typeOf(option)).join(' or '),
  }[kind];
  return shape.isSourced ? `fact: ${words}` : words;
}

const suchAs = (words: string | undefined) =>
  /such as (?:"([^"]+)"|([^,;]+?))(?:,? or .*?)?(?:[.,;](?=\s|$)| in |$)/.exec(words ?? '');

/** An example of a field's value as it is written in YAML. */
export function exampleOf(field: Pick<Field, 'name' | 'meaning' | 'shape'>): string {
  const { meaning, shape } = field;
  const { kind, choices, reference, hint, part, options } = shape;
  if (kind === 'boolean') return 'true';
  if (kind === 'choice') return String(choices?.[0] ?? '');
  if (kind === 'list' && part) {
    return part.kind === 'group' ? '' : `[${exampleOf({ name: '', meaning, shape: part })}]`;
  }
  if (kind === 'either') {
    const [first] = options ?? [];
    const number = options?.find((option) => option.shape.kind === 'number') ?? first;
    return number ? exampleOf({ ...field, shape: number.shape }) : '';
  }
  if (kind === 'group') return '';
  if (reference) return examples[reference];
  const found = suchAs(meaning) ?? suchAs(hint);
  if (kind === 'number')
    return found?.[2]?.match(/^[\d.-]+/)?.[0] ?? hint?.match(/\d{2,}/)?.[0] ?? '12';
  const words = found?.[1] ?? found?.[2];
  if (words) return /^\d{2}:\d{2}$|^0\d/.test(words) ? `"${words}"` : words;
  const type = typeOf({ ...shape, isSourced: false });
  if (type === 'web address') return 'https://www.example.org/';
  if (type === 'academic year') return '2021/22';
  if (type === 'address on this site') return '/cohorts/';
  return type === 'text' ? 'A few words' : '';
}

/** Names of entries as examples of references. */
const examples: Record<NonNullable<FieldShape['reference']>, string> = {
  qualifications: 'npqml',
  providers: 'acts',
  programmes: 'olp-npqml',
  comparisons: 'which-npq',
  cohorts: 'altrincham-2021-22',
  venues: 'altrincham-grammar-school-for-girls',
  costs: 'acts-npqml-fee',
  policies: 'privacy',
  guides: 'for-schools',
  testimonials: 'olp-headship',
  funding: 'autumn-2026',
  finder: 'senior-leadership',
  glossary: 'npq',
  sources: 'olp-npqml-page',
};
