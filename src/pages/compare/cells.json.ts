/** Every cell that the comparison builder can show. */
import type { APIRoute } from 'astro';
import { href } from '../../components/ui/href.ts';
import { loadSite } from '../../data/site.ts';
import { listCells } from '../../domain/comparison/cells.ts';

export const GET: APIRoute = async () => {
  const { rows, columns } = listCells(await loadSite());
  return Response.json({
    rows,
    columns: columns.map((column) => ({ ...column, to: href(column.to) })),
  });
};
