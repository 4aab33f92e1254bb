/** What is not text: controls besides tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text without controls, which formats of plain text cannot hold, and without half characters. */
export const withoutControls = (text: string) => text.toWellFormed().replace(CONTROLS, '');
