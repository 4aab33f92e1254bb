/** Old addresses must be free: of pages of today, and of other entries that say they had them. */
import type { Place, Problem } from '../problem.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { placeOfField, writePath } from '../reading/positions.ts';
import { makeProblem } from '../report.ts';
import { leavesOfFile } from '../schema/leaves.ts';
import { mapSite } from '../site/pages.ts';
import type { CheckContext } from './rule.ts';

interface OldAddress {
  file: ContentFile;
  address: string;
  place: Place;
  field: string;
}

/** Find old addresses that cannot lead on. */
export function* checkRedirects({ tree, publicFiles }: CheckContext): Generator<Problem> {
  const old = tree.files.filter(({ isDraft }) => !isDraft).flatMap((file) => [...readOld(file)]);
  if (old.length === 0) return;
  const site = mapSite(tree, publicFiles);
  const claims = new Map<string, OldAddress>();
  for (const { file, address, place, field } of old) {
    const page = site.get(address);
    const claim = claims.get(address);
    const taken =
      page && !page.file?.isDraft
        ? `${page.file === file ? 'This entry itself' : 'A page'} stands at ${address} today.`
        : claim &&
          `${claim.file.path}, line ${claim.place.line}, has the old address ${address} too.`;
    if (taken) {
      yield makeProblem('link/taken', file.path, place, {
        field,
        message: taken,
        fix: claim ? 'Keep it in the entry that people look for there.' : 'Delete it here.',
      });
    }
    claims.set(address, claim ?? { file, address, place, field });
  }
}

function* readOld(file: ContentFile): Generator<OldAddress> {
  for (const { path, value } of leavesOfFile(file)) {
    if (path[0] !== 'redirectFrom' || typeof value !== 'string') continue;
    yield { file, address: value, place: placeOfField(file, path), field: writePath(path) };
  }
}
