/** What every page runs, as one file. */
import './display.ts';
import './print.ts';
import './searchKey.ts';
