import { readEntries } from '../entries.mjs';

export default function configure(eleventy) {
  eleventy.addGlobalData('entries', () => readEntries(process.env.CONTENT_DIR));
  eleventy.addGlobalData('sheet', () => process.env.PEER_STYLE ?? '');
  eleventy.setQuietMode(true);
  return { dir: { input: 'src', output: process.env.OUT_DIR } };
}
