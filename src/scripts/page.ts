/** What every page runs, as one file. */
import './display.ts';
import './printedAddress.ts';
import './searchKey.ts';
