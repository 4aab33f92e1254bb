/** Every file that is written from the schemas and from the table of components. */
import { collectionSchemas, siteSchema } from '../schemas/index.ts';
import { componentExamples, componentsGuide } from './componentPages.ts';
import { jsonSchemaOf } from './jsonSchemas.ts';
import { referencePages } from './reference.ts';
import { snippets } from './snippets.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Files that `npm run docs:reference` writes, by their path in the project. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, text] of referencePages()) files.set(`docs/editing/reference/${name}.md`, text);
  files.set('docs/editing/components.md', componentsGuide());
  files.set('src/preview/examples.mdx', componentExamples());
  for (const [name, { schema }] of Object.entries(collectionSchemas)) {
    files.set(`.vscode/schemas/${name}.json`, json(jsonSchemaOf(name, schema)));
  }
  files.set('.vscode/schemas/site.json', json(jsonSchemaOf('site', siteSchema)));
  files.set('.vscode/prospectus.code-snippets', json(snippets()));
  return files;
}
