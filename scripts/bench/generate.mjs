/** Content roots of any size, in the shape of the project's own content. The same size gives the same files. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const towns = [
  'Ashford',
  'Bolton',
  'Carlisle',
  'Derby',
  'Exeter',
  'Frome',
  'Grimsby',
  'Hexham',
  'Ilkley',
  'Jarrow',
];
const regions = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'London',
  'South West',
];
const words = [
  'leaders',
  'schools',
  'pupils',
  'teams',
  'learn',
  'change',
  'lead',
  'practice',
  'evidence',
  'project',
  'time',
  'support',
];

/** Sentences of about `count` words, the same for the same seed. */
function writeText(seed, count) {
  const text = [];
  for (let index = 0; index < count; index += 1)
    text.push(words[(seed * 7 + index * index + index) % words.length]);
  const paragraphs = [];
  while (text.length > 0) paragraphs.push(`${text.splice(0, 60).join(' ')}.`);
  return paragraphs
    .map((paragraph) => paragraph[0].toUpperCase() + paragraph.slice(1))
    .join('\n\n');
}

/** Day `offset` days after 1 January 2027, as YYYY-MM-DD. */
const dayOf = (offset) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);

/**
 * Write a content root of `entries` on top of `base`.
 *
 * In the shape of a directory, of each hundred 78 are cohorts, 20 are venues and 2 are programmes in
 * MDX. In the shape of texts all are guides of a thousand words.
 * @param {{ folder: string, base: string, entries: number, shape?: 'directory' | 'texts' }} options
 * @returns {Record<string, number>} How many of each were made.
 */
export function generateContent({ folder, base, entries, shape = 'directory' }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(base, folder, { recursive: true });
  return shape === 'texts' ? writeTexts(folder, entries) : writeDirectory(folder, entries);
}

/** Guides of long plain text. */
function writeTexts(folder, entries) {
  for (let index = 0; index < entries; index += 1) {
    writeFileSync(
      join(folder, 'guides', `generated-${index}.mdx`),
      `---\ntitle: Guide ${index} for ${towns[index % towns.length]}\nsummary: What leaders do, part ${index}.\naudience: both\nsources: [olp-npq-overview]\n---\n\n` +
        `${writeText(index, 500)}\n\n## What comes next\n\n${writeText(index + 1, 500)}\n`,
    );
  }
  return { guides: entries };
}

function writeDirectory(folder, entries) {
  const programmes = Math.max(1, Math.round(entries * 0.02));
  const venues = Math.max(1, Math.round(entries * 0.2 * 0.98));
  const cohorts = Math.max(1, entries - programmes - venues);
  for (const name of ['programmes', 'venues', 'cohorts'])
    mkdirSync(join(folder, name), { recursive: true });
  const sources = 'sources: [olp-npq-overview]\n';
  for (let index = 0; index < programmes; index += 1) {
    const qualification = ['npqml', 'npqsl', 'npqh', 'npqel'][index % 4];
    writeFileSync(
      join(folder, 'programmes', `generated-${index}-${qualification}.mdx`),
      `---\nqualification: ${qualification}\nprovider: acts\nsummary: Programme ${index} for leaders.\naudience: Leaders of kind ${index}\n` +
        `duration: { minimumMonths: 12, maximumMonths: 18 }\nfaceToFace: { days: ${1 + (index % 6)} }\nguidedLearningHours: ${80 + (index % 60)}\n` +
        `application: { by: email, email: office${index}@example.org, to: acts }\n${sources}---\n\n${writeText(index, 200)}\n`,
    );
  }
  for (let index = 0; index < venues; index += 1) {
    const town = towns[index % towns.length];
    writeFileSync(
      join(folder, 'venues', `generated-${index}.yaml`),
      `name: ${town} School ${index}\nstreet: ${index} High Street\ntown: ${town}\npostcode: AB${(index % 90) + 10} ${index % 10}CD\nregion: ${regions[index % regions.length]}\n${sources}`,
    );
  }
  for (let index = 0; index < cohorts; index += 1) {
    const programme = index % programmes;
    const qualification = ['npqml', 'npqsl', 'npqh', 'npqel'][programme % 4];
    writeFileSync(
      join(folder, 'cohorts', `generated-${index}.yaml`),
      `programme: generated-${programme}-${qualification}\ntitle: ${towns[index % towns.length]} ${index}\ndelivery: face-to-face\nvenue: generated-${index % venues}\n` +
        `startsOn: ${dayOf(index % 365)}\nendsOn: ${dayOf((index % 365) + 300)}\nsessionTimes: { startsAt: "13:30", endsAt: "16:30" }\ncapacity: ${10 + (index % 30)}\n${sources}`,
    );
  }
  return { programmes, venues, cohorts };
}
