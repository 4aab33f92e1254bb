/** Writes the site's own content with many more cohorts and venues, to measure the search on a large site. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const syllables = [
  'ash',
  'bar',
  'cam',
  'dun',
  'elm',
  'for',
  'gor',
  'hal',
  'ken',
  'lin',
  'mar',
  'nor',
  'pen',
  'ros',
  'sut',
  'wen',
];
const endings = ['ton', 'ham', 'ford', 'bury', 'wick', 'ley', 'field', 'worth', 'by', 'mouth'];
const regions = [
  'North East',
  'North West',
  'East Midlands',
  'West Midlands',
  'London',
  'South East',
  'South West',
];
const programmes = [
  'olp-npqml',
  'olp-npqsl',
  'olp-npqh',
  'olp-npqel',
  'acts-npqml',
  'alliance-for-learning-npqml',
];

/** Write a content folder with so many cohorts, each in one of 300 invented towns. */
export async function writeLargeContent(folder: string, cohorts: number): Promise<void> {
  await cp('src/content', folder, { recursive: true });
  await mkdir(join(folder, 'venues'), { recursive: true });
  const towns = Array.from({ length: 300 }, (_, place) => {
    const [one, other] = [
      syllables[place % 16],
      syllables[(place * 7 + Math.floor(place / 16)) % 16],
    ];
    const name = `${one}${other}${endings[place % 10]}`;
    return { id: `venue-${place}`, name: name.charAt(0).toUpperCase() + name.slice(1), place };
  });
  for (const { id, name, place } of towns) {
    const postcode = `${'ABCDEFGHKLMN'[place % 12]}${'ABCDEFGHKLMN'[(place * 5) % 12]}${1 + (place % 90)} ${place % 10}AB`;
    await writeFile(
      join(folder, 'venues', `${id}.yaml`),
      `name: ${name} School\nstreet: ${place + 1} High Street\ntown: ${name}\npostcode: ${postcode}\nregion: ${regions[place % regions.length]}\nsources: [olp-npqml-page]\n`,
    );
  }
  for (let number = 0; number < cohorts; number += 1) {
    const town = towns[(number * 13) % towns.length] as (typeof towns)[number];
    const year = 2020 + (number % 10);
    const month = String(1 + (number % 12)).padStart(2, '0');
    await writeFile(
      join(folder, 'cohorts', `large-${number}.yaml`),
      `programme: ${programmes[number % programmes.length]}\ntitle: ${town.name}, ${month}/${year}, group ${number}\n` +
        `delivery: face-to-face\nvenue: ${town.id}\nstartsOn: ${year}-${month}-10\nsources: [olp-npqml-page]\n`,
    );
  }
}
