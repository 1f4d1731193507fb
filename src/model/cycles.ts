/**
 * The edges that close a circle in a graph, as `from to`: one for each circle a walk from every node meets.
 * Edges from a node to itself are left out. Walks without recursion, so that a long chain fills no stack.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const closing = new Set<string>();
  const finished = new Set<string>();
  for (const start of graph.keys()) {
    if (finished.has(start)) continue;
    const path = [{ node: start, next: 0 }];
    const onPath = new Set([start]);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = graph.get(step.node)?.[step.next];
      step.next += 1;
      if (to === undefined) {
        finished.add(step.node);
        onPath.delete(step.node);
        path.pop();
      } else if (to !== step.node && onPath.has(to)) closing.add(`${step.node} ${to}`);
      else if (to !== step.node && !finished.has(to)) {
        path.push({ node: to, next: 0 });
        onPath.add(to);
      }
    }
  }
  return closing;
}
