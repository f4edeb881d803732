/** Which clusters are to be drawn anew. Pure. */
import type { ClusterDrawing } from '../cluster';
import type { Difference } from '../patcher';
import type { Cluster } from './plan';

/**
 * The clusters that are wanted and do not yet look as they should. One that looks the same stays as it is drawn; only
 * what it holds is taken over into `known`, for other events may lie in it now.
 */
export function changedClusters(
  known: Map<string, ClusterDrawing>,
  wanted: readonly Cluster[],
  draw: (cluster: Cluster) => ClusterDrawing,
): Difference<ClusterDrawing> {
  const put: ClusterDrawing[] = [];
  for (const cluster of wanted) {
    const old = known.get(cluster.id);
    const drawing = draw(cluster);
    if (!old || !looksLike(old, drawing)) put.push(drawing);
    else if (old.cluster.ids !== cluster.ids) known.set(cluster.id, { ...old, cluster });
  }
  const ids = new Set(wanted.map(({ id }) => id));
  return { put, remove: [...known.keys()].filter((id) => !ids.has(id)) };
}

function looksLike(a: ClusterDrawing, b: ClusterDrawing): boolean {
  return (
    a.cluster.ids.length === b.cluster.ids.length &&
    a.cluster.from === b.cluster.from &&
    a.cluster.to === b.cluster.to &&
    a.cluster.cell.from === b.cluster.cell.from &&
    a.cluster.cell.to === b.cluster.cell.to &&
    a.hue === b.hue &&
    a.slim === b.slim &&
    a.trackName === b.trackName &&
    a.language === b.language &&
    a.selected === b.selected
  );
}
