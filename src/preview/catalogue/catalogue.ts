/** Every component that is drawn on its own, by its folder. Whole pages are left out: the site shows them. */
import { cohort, compare, cost, finder, pictures } from './choosing.ts';
import { content } from './content.ts';
import type { Shown } from './example.ts';
import { facts } from './facts.ts';
import { funding } from './funding.ts';
import { apply, provider, search, source } from './people.ts';
import { programme } from './programme.ts';
import { qualification } from './qualification.ts';
import { ui } from './ui.ts';

export const catalogue: Readonly<Record<string, Readonly<Record<string, Shown>>>> = {
  ...{ ui, facts, content, qualification, programme, cohort, compare, cost, funding, finder },
  ...{ apply, provider, pictures, search, source },
};
