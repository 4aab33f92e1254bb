/** What XML 1.0 cannot hold at all, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that may stand in an element or an attribute of an XML file. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(FORBIDDEN, '')
      .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
      // An unescaped carriage return comes out of a parser as a line feed.
      .replaceAll('\r', '&#13;')
  );
}
