/**
 * What the typesetter leaves open in a PDF.
 *
 * Typst's own PDF/UA-1 mode cannot be reached from JavaScript: it would write the same tagged file,
 * declare the standard in its metadata and ask readers to show its title. Both stand in the file as
 * plain text, and each change keeps its length, so that no other byte moves.
 */

const PACKET = /<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>/;
/** Optional properties of the metadata: their room goes to the declaration. */
const SPARE = [
  /<xmpMM:RenditionClass>[^<]*<\/xmpMM:RenditionClass>/,
  /<dc:format>[^<]*<\/dc:format>/,
];
const NAMESPACE = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const DECLARATION = '<pdfuaid:part>1</pdfuaid:part>';

/** The end of a catalog, with two entries that only say the default. */
const CATALOG =
  /\/Marked true\s+\/Suspects false\s+>>\s+\/ViewerPreferences <<\s+\/Direction \/L2R\s+>>/;
const TITLE_SHOWN = '/Marked true >> /ViewerPreferences << /DisplayDocTitle true >>';

/**
 * Declare a tagged PDF to be PDF/UA-1.
 * @throws {Error} if the file is not as this typesetter writes it.
 */
export function declareAccessible(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const declared = replaceInPlace(text, PACKET, declareIn);
  return Buffer.from(
    replaceInPlace(declared, CATALOG, () => TITLE_SHOWN),
    'latin1',
  );
}

function declareIn(packet: string): string {
  const declared = SPARE.reduce((rest, spare) => rest.replace(spare, ''), packet)
    .replace('<rdf:Description rdf:about=""', `<rdf:Description rdf:about=""${NAMESPACE}`)
    .replace('</rdf:Description>', `${DECLARATION}</rdf:Description>`);
  const room = packet.length - declared.length;
  return declared.replace('<?xpacket end', `${' '.repeat(Math.max(0, room))}<?xpacket end`);
}

/** Put other words in the place of a passage; the rest of the place is filled with spaces. */
function replaceInPlace(
  text: string,
  pattern: RegExp,
  rewrite: (passage: string) => string,
): string {
  const found = pattern.exec(text);
  const rewritten = found && rewrite(found[0]);
  if (!rewritten || rewritten.length > found[0].length) {
    throw new Error(
      'The typesetter writes its files in another way than it did: look at src/leaflets/pdf.ts.',
    );
  }
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + rewritten.padEnd(found[0].length) + text.slice(end);
}

/** Count the pages of a PDF from its metadata. */
export function countPages(pdf: Uint8Array): number {
  const pages = /<xmpTPg:NPages>(\d+)</.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  if (!pages) throw new Error('The PDF does not say how many pages it has.');
  return Number(pages);
}
