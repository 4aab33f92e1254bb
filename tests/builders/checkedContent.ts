/** A small content root without any problem, and what the check says once something is changed in it. */
import { checkContent, type CheckOptions } from '../../src/checks/checkContent.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { hashRuns, splitWords } from '../../src/checks/prose/words.ts';
import type { RawFile } from '../../src/checks/reading/rawFiles.ts';

/** A sentence that stands in a document. */
export const sentenceOfDocument =
  'Every leader should walk the corridors of the school at least once a day.';

/** Files of the content root, by path. */
export const soundContent: Readonly<Record<string, string>> = {
  'site.yaml': `name: Example
strapline: Qualifications, side by side
description: What each qualification is.
address: https://npq.example.org
publisher:
  name: Example
  about: An example.
navigation:
  - { label: Guides, to: /guides/ }
timeZone: Europe/London
home:
  heading: Qualifications
  lead: Here you can see each one.
`,
  'sources/leaflet.yaml': `title: Leaflet
publisher: Example
kind: leaflet
file: leaflet.txt
readOn: 2026-01-05
`,
  'sources/page.yaml': `title: Page
publisher: Example
kind: web page
url: https://www.example.org/
readOn: 2026-01-05
`,
  'qualifications/npqx.mdx': `---
code: NPQX
name: National Professional Qualification for Examples
shortName: Examples
framework: 2021
group: leadership
summary: For people who lead examples.
assessment:
  tasks:
    - title: Account
      description: An account of the work.
      wordCount: 4500
sources: [leaflet]
---

It is for everybody.
`,
  'providers/example.mdx': `---
name: Example Partnership
shortName: Example
kind: lead provider
summary: A partnership of examples.
contacts:
  - purpose: Questions
    email: office@example.org
    telephone: 0117 920 9200
sources: [leaflet]
---
`,
  'programmes/example-npqx.mdx': `---
qualification: npqx
provider: example
summary: An example of half-days and online study.
audience: People who lead examples.
duration: { minimumMonths: 12, maximumMonths: 15 }
faceToFace: { halfDays: 6, minimumHours: 18 }
guidedLearningHours:
  - { value: 84, source: leaflet }
  - { value: 90, source: page }
onlineCourseCount: 2
components:
  - { name: Sessions, kind: face-to-face, description: Face to face., hours: 24 }
  - { name: Courses, kind: online, description: On the web., hours: 60 }
componentsSource: leaflet
onlineCourses:
  - { name: Strategy and improvement, hours: 30 }
  - { name: Increasing capability, hours: 30 }
application: { by: web, url: "https://www.example.org/apply", to: example }
sources: [leaflet, page]
---

## What you do

Read about [schools](/guides/for-schools/#who-pays).
`,
  'cohorts/autumn.yaml': `programme: example-npqx
title: Autumn 2026
delivery: face-to-face
venue: town-hall
academicYear: 2026/27
startsOn: 2026-10-06
endsOn: 2027-07-06
sessionTimes: { startsAt: "13:30", endsAt: "16:30" }
sessions:
  - { title: First, kind: face-to-face, startsOn: 2026-10-06 }
  - { title: Last, kind: face-to-face, startsOn: 2027-07-06 }
sources: [leaflet]
`,
  'venues/town-hall.yaml': `name: Town Hall
street: High Street
town: Altrincham
postcode: WA14 2NL
region: North West
sources: [leaflet]
`,
  'costs/example-fee.mdx': `---
kind: fee
title: The fee
summary: One price buys the whole programme.
programme: example-npqx
amountPence: 120000
sources: [leaflet]
---
`,
  'guides/for-schools.mdx': `---
title: For schools
summary: What a school gives and what it gets.
audience: schools
sources: [leaflet]
---

A school takes part too.

## Who pays

The fee is <Fee programme="example-npqx" />. See [costs](/costs/).
`,
  'testimonials/ann.yaml': `words: ${sentenceOfDocument}
role: A candidate
about: { provider: example }
sources: [leaflet]
`,
  'glossary/viva.yaml': `term: Viva
meaning: An interview about your work.
links: [/guides/for-schools/]
`,
};

/** The day of the check. */
export const today = '2026-05-01';

const options: CheckOptions = {
  today,
  documents: new Map(hashRuns(splitWords(sentenceOfDocument)).map((hash) => [hash, 'leaflet.txt'])),
  publicFiles: new Set(['/files/ladder.png']),
};

/** What becomes of a file: new text or bytes, the old text changed, or nothing. */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** The sound content with changes, as files. */
export function changedContent(changes: Readonly<Record<string, Change>>): RawFile[] {
  const paths = new Set([...Object.keys(soundContent), ...Object.keys(changes)]);
  return [...paths].sort().flatMap((path) => {
    const change = changes[path] === undefined ? soundContent[path] : changes[path];
    const result = typeof change === 'function' ? change(soundContent[path] ?? '') : change;
    if (result === null || result === undefined) return [];
    return [
      { path, bytes: typeof result === 'string' ? new TextEncoder().encode(result) : result },
    ];
  });
}

/** Problems of the sound content with changes; the disagreement that it always has is left out. */
export function findProblems(changes: Readonly<Record<string, Change>> = {}): Problem[] {
  return checkContent(changedContent(changes), options).filter(
    ({ code }) => code !== 'fact/disagreement',
  );
}

/** The same in short: `guides/for-schools.mdx:2 content/missing-field`. */
export const writeProblems = (problems: readonly Problem[]) =>
  problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

/** Replace words that must be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`There is no "${from}" to replace.`);
    return text.replace(from, () => to);
  };
}

/** Add to the end of a text. */
export const add = (more: string) => (text: string) => `${text}${more}`;
