/** Prints documents: from the cache where nothing has changed, else by the typesetter. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintedDocument } from '../emitters/leaflets/document.ts';
import { countPages } from './pdf.ts';
import { mostThreads, typesetInThread } from './threads.ts';
import type { Printed } from './typeset.ts';

const cacheFolder = join('.cache', 'leaflets');
const DAYS_KEPT = 14;

const inHand = new Map<string, Promise<Printed>>();
/** What this run printed: each document once, whether it was set or found. */
const run = { wasCached: new Map<string, boolean>(), startedAt: 0, endedAt: 0 };

/** Print a document. The same document asked for twice is set once. */
export function print(document: PrintedDocument): Promise<Printed> {
  if (run.startedAt === 0) open();
  const key = createHash('sha256')
    .update(makingKey())
    .update(JSON.stringify(document))
    .digest('hex')
    .slice(0, 32);
  let printed = inHand.get(key);
  if (!printed) {
    printed = fromCache(key).then((found) => found ?? setAndKeep(key, document));
    inHand.set(key, printed);
    printed
      .finally(() => {
        run.endedAt = performance.now();
        // A preview runs for days: what is finished is read from the cache again.
        inHand.delete(key);
      })
      .catch(() => {});
  }
  return printed;
}

/** So many documents are in hand for each thread, so that none is ever idle. */
const AHEAD_OF_A_THREAD = 8;

/**
 * Begin to print documents that will be asked for, a few at a time. Whoever asks for one that
 * failed is told so.
 */
export function printAhead(documents: Iterable<PrintedDocument>): void {
  const queue = documents[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      await print(next.value).catch(() => {});
    }
  };
  for (let count = 0; count < mostThreads * AHEAD_OF_A_THREAD; count++) void lane();
}

/** How many pages and bytes a document has when it is printed. */
export async function measurePrint(
  document: PrintedDocument,
): Promise<{ pages: number; bytes: number }> {
  const { pdf, pages } = await print(document);
  return { pages, bytes: pdf.byteLength };
}

let madeOf: string | undefined;

/** Stands for all that makes a document besides its data: templates, fonts, the typesetter and its code. */
function makingKey(): string {
  if (madeOf && !import.meta.env?.DEV) return madeOf;
  const hash = createHash('sha256').update(
    readFileSync(join('node_modules', '@myriaddreamin', 'typst-ts-web-compiler', 'package.json')),
  );
  const folder = join('src', 'leaflets');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(typ|ttf|ts)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  madeOf = hash.digest('hex');
  return madeOf;
}

async function fromCache(key: string): Promise<Printed | undefined> {
  const file = join(cacheFolder, `${key}.pdf`);
  const pdf = await readFile(file).catch(() => undefined);
  if (!pdf) return undefined;
  if (!run.wasCached.has(key)) run.wasCached.set(key, true);
  await utimes(file, new Date(), new Date()).catch(() => {});
  return { pdf, pages: countPages(pdf) };
}

async function setAndKeep(key: string, document: PrintedDocument): Promise<Printed> {
  const printed = await typesetInThread(document);
  run.wasCached.set(key, false);
  await mkdir(cacheFolder, { recursive: true });
  // A rename is whole or not at all: builds that run side by side share the cache.
  const draft = join(cacheFolder, `${key}.${randomUUID()}`);
  await writeFile(draft, printed.pdf);
  await rename(draft, join(cacheFolder, `${key}.pdf`));
  return printed;
}

/** At the first document: say at the end how the run went, and forget what nobody has asked for in weeks. */
function open(): void {
  run.startedAt = performance.now();
  process.once('exit', () => {
    const seconds = ((run.endedAt - run.startedAt) / 1000).toFixed(1);
    const found = [...run.wasCached.values()];
    const cached = found.filter(Boolean).length;
    writeSync(1, `leaflets: ${found.length} in ${seconds} s, ${cached} of them from the cache\n`);
  });
  forgetOld().catch(() => {});
}

async function forgetOld(): Promise<void> {
  const oldest = Date.now() - DAYS_KEPT * 86_400_000;
  for (const name of await readdir(cacheFolder)) {
    const file = join(cacheFolder, name);
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
  }
}
