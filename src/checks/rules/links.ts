/** Links to pages of this site must lead somewhere; links to others must be safe. */
import { oncePer } from '../oncePer.ts';
import type { Place, Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { type BodyNode, placeOfNode, nodesOf } from '../reading/body.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { placeOfField, writePath } from '../reading/positions.ts';
import { makeProblem } from '../report.ts';
import { isUnsafeAddress } from '../schema/explainIssue.ts';
import { didYouMean, listSome, nearest } from '../../domain/content/nearest.ts';
import { leavesOfFile } from '../schema/leaves.ts';
import { mapSite, sectionsOfFile, type SiteMap, type Target } from '../site/pages.ts';
import { findData } from '../tree.ts';
import type { CheckContext } from './rule.ts';

/** An address as somebody wrote it. */
interface Link {
  file: ContentFile;
  address: string;
  place: Place;
  field: string;
}

/** Components whose property is an address. */
const addressProps: Record<string, string> = { Download: 'href', Figure: 'src' };

/** Every address that a file holds. */
const linksOf = oncePer((file: ContentFile): Link[] => [...readLinks(file)]);

function* readLinks(file: ContentFile): Generator<Link> {
  for (const { path, value, format } of leavesOfFile(file)) {
    // Addresses that an entry has left lead nowhere, and the build leads on from them.
    if (path[0] === 'redirectFrom') continue;
    if (format || typeof value !== 'string' || !/^\/\S*$/.test(value)) continue;
    yield { file, address: value, place: placeOfField(file, path), field: writePath(path) };
  }
  const { body } = file;
  for (const { node } of body ? nodesOf(body.tree) : []) {
    const address = addressIn(node);
    if (address === undefined || !body) continue;
    yield { file, address, place: placeOfNode(file.source, body, node), field: '' };
  }
}

function addressIn(node: BodyNode): string | undefined {
  if (['link', 'image', 'definition'].includes(node.type)) return node.url;
  const prop = addressProps[node.name ?? ''];
  const value = node.attributes?.find(({ name }) => name === prop)?.value;
  return prop && typeof value === 'string' && value !== '' ? value : undefined;
}

/** Find links that lead nowhere. */
export function* checkLinks({ tree, publicFiles }: CheckContext): Generator<Problem> {
  const site = mapSite(tree, publicFiles);
  const ownHost = URL.parse(findData(tree, 'site', 'site')?.address ?? '')?.host;
  for (const file of tree.files) {
    for (const link of linksOf(file)) {
      const problem =
        link.address.startsWith('/') || link.address.startsWith('#')
          ? checkOwnAddress(link, site)
          : checkOtherAddress(link, site, ownHost);
      if (problem) yield problem;
    }
  }
}

function complain(
  { file, place, field }: Link,
  code: ProblemCode,
  message: string,
  fix: string,
): Problem {
  return makeProblem(code, file.path, place, { field, message, fix });
}

function checkOtherAddress(
  link: Link,
  site: SiteMap,
  ownHost: string | undefined,
): Problem | undefined {
  const { address } = link;
  if (/^(mailto|tel):/i.test(address)) return undefined;
  if (isUnsafeAddress(address)) {
    const isHttp = /^http:/i.test(address.trim());
    const fix = isHttp
      ? `Write ${address.trim().replace(/^http:/i, 'https:')}`
      : 'Delete it. Write an address that starts with https:// or with a slash.';
    return complain(link, 'link/unsafe', `"${shorten(address)}" is not a safe address.`, fix);
  }
  if (/^https:/i.test(address)) {
    const url = URL.parse(address);
    if (!url?.hostname.includes('.') || url.username !== '') {
      return complain(
        link,
        'link/address',
        `"${shorten(address)}" is not a whole web address.`,
        'Write it in full, such as https://www.example.org/page/.',
      );
    }
    if (url.host !== ownHost) return undefined;
    return complain(
      link,
      'link/own-address',
      'This is an address of this site in full.',
      `Write ${url.pathname}${url.hash}`,
    );
  }
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.(uk|org|com|net|gov|edu|info|io|eu)(\/|$))/i.test(address)) {
    return complain(
      link,
      'link/address',
      `"${shorten(address)}" has no https:// before it, so it is taken for a page of this site.`,
      `Write https://${address}`,
    );
  }
  const meant = `/${address.replace(/^(\.{0,2}\/)+/, '')}`;
  const found = site.has(slashed(meant)) ? slashed(meant) : nearest(meant, site.keys());
  return complain(
    link,
    'link/slash',
    `"${shorten(address)}" does not start with a slash.`,
    found
      ? `Write ${found}`
      : 'Write an address that starts with a slash, such as /guides/for-schools/.',
  );
}

/** An address with its trailing slash, before any fragment. */
function slashed(address: string): string {
  const [, path = '', rest = ''] = /^([^#?]*)(.*)$/.exec(address) ?? [];
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? address : `${path}/${rest}`;
}

const shorten = (address: string) => (address.length > 80 ? `${address.slice(0, 77)}...` : address);

function checkOwnAddress(link: Link, site: SiteMap): Problem | undefined {
  const { address, file } = link;
  if (address.startsWith('//')) {
    return complain(
      link,
      'link/address',
      `"${shorten(address)}" starts with two slashes.`,
      'Write https:// before the address of another site, and one slash before a page of this one.',
    );
  }
  const [, path = '', , fragment] = /^([^#?]*)(\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const own: Target = { file, sections: () => sectionsOfFile(file) };
  const target = path === '' ? own : site.get(decode(path));
  if (!target) {
    const full = slashed(path);
    if (site.has(full))
      return complain(
        link,
        'link/slash',
        `"${shorten(address)}" does not end with a slash.`,
        `Write ${full}${fragment ? `#${fragment}` : ''}`,
      );
    return complain(
      link,
      'link/missing-page',
      `There is no page ${shorten(path)} on this site.`,
      missingPageFix(path, site),
    );
  }
  if (target.file?.isDraft && !file.isDraft) {
    return complain(
      link,
      'link/draft',
      `${target.file.path} is a draft, so there is no page ${shorten(path)} yet.`,
      `Publish ${target.file.path}, or take the link out until it is.`,
    );
  }
  const isUnreadable = target.file?.path.endsWith('.mdx') && !target.file.body;
  if (fragment === undefined || isUnreadable) return undefined;
  const sections = target.sections();
  if (sections.has(decode(fragment))) return undefined;
  const found = nearest(fragment, sections);
  return complain(
    link,
    'link/missing-part',
    `The page ${path || `of ${file.path}`} has no part "#${shorten(fragment)}".`,
    `${didYouMean(found && `#${found}`)}It has: ${listSome([...sections], 20)}.`,
  );
}

/** Name the page that was meant: one of the same folder, or one of the same name in another. */
function missingPageFix(path: string, site: SiteMap): string {
  const folder = /^\/[^/]+\/(?=.)/.exec(path)?.[0] ?? '/';
  const near = [...site.keys()].filter(
    (address) => address.startsWith(folder) && address !== folder,
  );
  const name = path.slice(folder.length);
  const names = near.map((address) => address.slice(folder.length));
  const sameName = [...site.keys()].find((address) => name !== '' && address.endsWith(`/${name}`));
  const found = nearest(name, names);
  if (found) return `Did you mean ${folder}${found}?`;
  if (sameName) return `Did you mean ${sameName}?`;
  return folder !== '/' && near.length > 0
    ? `${folder} has: ${listSome(near)}.`
    : 'Write the address of a page of this site, such as /guides/for-schools/.';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
