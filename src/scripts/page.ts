/** What every page runs, as one file. */
import './display.ts';
import './searchKey.ts';
