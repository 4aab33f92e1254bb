import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWrongImports, readImports } from './arrows.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith('.test.ts'));

describe('imports follow the arrows of the architecture', () => {
  it('in every file of src', () => {
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      findWrongImports(file, readFileSync(join('src', file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['pages', 'pages/index.astro', '../data/site.ts'],
    ['the content configuration', 'content.config.ts', './data/entriesIn.ts'],
  ])('%s may import data', (_name, file, specifier) => {
    expect(findWrongImports(file, `import { site } from '${specifier}';`)).toEqual([]);
  });

  it.each([
    ['components/ui/Tag.astro', `import { site } from '../../data/site.ts';`],
    ['layouts/Page.astro', `import type { Site } from '../data/site.ts';`],
    ['domain/costs/fee.ts', `import { fee } from '../../schemas/costs.ts';`],
    ['domain/costs/fee.ts', `import { type Fee, fee } from '../../schemas/costs.ts';`],
    ['domain/costs/fee.ts', `export * from '../../components/ui/href.ts';`],
    ['domain/costs/fee.ts', `import { readFile } from 'node:fs';`],
    ['domain/costs/fee.ts', `const site = await import('../../data/site.ts');`],
    ['domain/costs/fee.ts', `import {\n  a,\n  b,\n} from '../../data/site.ts';`],
    ['schemas/costs.ts', `import { reference } from 'astro:content';`],
    ['schemas/costs.ts', `import { fee } from '../domain/costs/fee.ts';`],
    ['emitters/calendar.ts', `import { site } from '../data/site.ts';`],
    ['emitters/calendar.ts', `import { cohortSchema } from '../schemas/cohorts.ts';`],
    ['scripts/finder.ts', `import '../components/ui/href.ts';`],
    ['checks/cli.ts', `import { site } from '../data/site.ts';`],
    ['data/site.ts', `import { paths } from '../pages/index.astro';`],
    ['data/site.ts', `import { paths } from '/src/pages/index.astro';`],
    ['content/guides/code.ts', `import { z } from 'zod';`],
    ['helpers/all.ts', ''],
  ])('%s may not say: %s', (file, source) => {
    expect(findWrongImports(file, source)).toHaveLength(1);
  });

  it.each([
    `import type { Fee } from '../../schemas/costs.ts';`,
    `import { type Fee, type Funding } from '../../schemas/costs.ts';`,
    `import { type Fee } from '../../schemas/costs.ts';`,
    `export type { Fee } from '../../schemas/costs.ts';`,
  ])('domain may take types from schemas: %s', (source) => {
    expect(findWrongImports('domain/costs/fee.ts', source)).toEqual([]);
  });
});

it('imports are read from frontmatter and scripts of a component', () => {
  const source = `---
import Tag from './Tag.astro';
import './tag.css';
const important = 'from nowhere';
---
<p>We import "goods" from abroad.</p>
<script>
  import { open } from '../../scripts/open.ts';
</script>`;
  expect(readImports(source).map(({ specifier }) => specifier)).toEqual([
    './Tag.astro',
    './tag.css',
    '../../scripts/open.ts',
  ]);
});
