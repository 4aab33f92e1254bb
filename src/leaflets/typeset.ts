/** Sets a document as PDF/UA-1. Runs in a worker: Typst as WebAssembly, no system fonts, no files but its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import {
  initSync,
  type TypstCompiler,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { renderSVG } from 'uqr';
import type { PrintedDocument } from '../emitters/leaflets/document.ts';
import { coverageFilter } from './coverage.ts';
import { countPages, declareAccessible } from './pdf.ts';

export interface Printed {
  pdf: Uint8Array;
  pages: number;
}

const folder = import.meta.dirname;
const templates = ['look.typ', 'leaflet.typ', 'specification.typ'];
const fontFolder = join(folder, 'fonts');

const LEAFLET_PAGES = 2;

/** How much of its two columns a leaflet's back may plan for: less where that ran over. */
const FILLINGS = ['1.85', '1.5', '1.1'];

interface Typesetter {
  compiler: TypstCompiler;
  /** Keeps of a text what the fonts can print. */
  keepPrintable: (text: string) => string;
}

let typesetter: Promise<Typesetter> | undefined;

/** The compiled program that the thread was given, or its file. */
function loadProgram(): WebAssembly.Module | Uint8Array<ArrayBuffer> {
  if (workerData instanceof WebAssembly.Module) return workerData;
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  return readFileSync(file);
}

async function start(): Promise<Typesetter> {
  initSync({ module: loadProgram() });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const fontInfo = new TypstFontResolverBuilder();
  const coverages: number[][] = [];
  for (const name of readdirSync(fontFolder)
    .filter((file) => file.endsWith('.ttf'))
    .sort()) {
    const font = readFileSync(join(fontFolder, name));
    await builder.add_raw_font(font);
    coverages.push(fontInfo.get_font_info(font).info[0].coverage);
  }
  const compiler = await builder.build();
  for (const name of templates)
    compiler.add_source(`/${name}`, readFileSync(join(folder, name), 'utf8'));
  return { compiler, keepPrintable: coverageFilter(coverages) };
}

/**
 * Set a document.
 *
 * A leaflet of facts beyond all measure goes on after its two pages: its page count says so.
 * @throws {Error} if the template fails.
 */
export async function typeset(document: PrintedDocument): Promise<Printed> {
  typesetter ??= start();
  const { compiler, keepPrintable } = await typesetter;
  const inputs = {
    document: JSON.stringify(document, (_, value) =>
      typeof value === 'string' ? keepPrintable(value) : value,
    ),
    code: renderSVG(document.page.to, { ecc: 'M', border: 0 }),
  };
  if (document.kind === 'specification') return compile(compiler, document, inputs);
  let printed: Printed | undefined;
  for (const filling of FILLINGS) {
    printed = compile(compiler, document, { ...inputs, filling });
    if (printed.pages <= LEAFLET_PAGES) break;
  }
  return printed as Printed;
}

function compile(
  compiler: TypstCompiler,
  document: PrintedDocument,
  inputs: Record<string, string>,
): Printed {
  const world = compiler.snapshot(null, `/${document.kind}.typ`, Object.entries(inputs));
  try {
    const { result, diagnostics } = world.get_artifact(1, 3);
    if (!result) throw new Error(`${document.title}: Typst says ${JSON.stringify(diagnostics)}`);
    return { pdf: declareAccessible(result), pages: countPages(result) };
  } finally {
    world.free();
  }
}
