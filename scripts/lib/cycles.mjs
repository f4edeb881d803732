/**
 * The cycles of a graph (a Map of names to the names they lead to): one for each group of nodes that all lead to
 * each other, as a list of names. Tarjan's strongly connected components.
 */
export function findCycles(graph) {
  const state = { graph, index: new Map(), low: new Map(), stack: [], groups: [] };
  for (const node of graph.keys()) if (!state.index.has(node)) connect(node, state);
  return state.groups
    .filter((group) => group.length > 1 || graph.get(group[0]).includes(group[0]))
    .map((group) => pathThrough(group, graph));
}

function connect(node, state) {
  const { graph, index, low, stack } = state;
  index.set(node, index.size);
  low.set(node, index.get(node));
  stack.push(node);
  for (const next of graph.get(node) ?? []) {
    if (!index.has(next)) connect(next, state);
    if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
  }
  if (low.get(node) === index.get(node)) state.groups.push(stack.splice(stack.indexOf(node)));
}

/** The shortest way inside the group from its first node back to itself. */
function pathThrough(group, graph) {
  const start = [...group].sort()[0];
  const ways = [[start]];
  const seen = new Set();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1)) ?? []) {
      if (next === start) return way;
      if (!group.includes(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return group;
}
