import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import type { NodeSet } from "./lineage.js";

/**
 * The places where a walk down the graph stands, as a list of slots. A slot keeps its number for life, so that the
 * order of the list never moves, and its line only ever goes down.
 */
export class WalkSlots<R extends GraphRevision> {
  /** What each slot stands on; undefined once its line has ended. */
  private readonly standing: (RevisionNode<R> | undefined)[];
  /** Raised whenever what lies below a slot becomes less than it was, but for the revision that it left. */
  private readonly turns: number[];
  /** The slot that stands on a node, plus one; 0 for none. */
  private readonly slotOf: Int32Array;
  /**
   * For each node the first slot that stands on it or above it, as last found, and that slot's turns at the time. Until
   * the slot turns this is still so; after that it is a lower bound, since no slot ever comes to stand above more.
   */
  private readonly first: Int32Array;
  private readonly found: Int32Array;
  /** The members of the walk that require a node and are still to come, weeded whenever they are read. */
  private readonly above = new Map<RevisionNode<R>, readonly RevisionNode<R>[]>();
  /** No slot before this one lives. */
  private lowest = 0;

  /** `todo` loses each member as the walk passes it. */
  constructor(
    graph: RevisionGraph<R>,
    private readonly todo: NodeSet,
    tops: readonly RevisionNode<R>[],
  ) {
    const size = graph.nodes.length;
    this.standing = [...tops];
    this.turns = this.standing.map(() => 0);
    this.slotOf = new Int32Array(size);
    this.first = new Int32Array(size);
    this.found = new Int32Array(size).fill(-1);
    tops.forEach((node, slot) => {
      this.slotOf[node.index] = slot + 1;
    });
  }

  at(slot: number): RevisionNode<R> {
    return this.standing[slot]!;
  }

  holds(node: RevisionNode<R>): boolean {
    return this.slotOf[node.index]! > 0;
  }

  /**
   * Moves a slot on: its line follows the first of `next`, each other opens a slot at the end of the list. `straight`
   * says that nothing but the first was below. Gives the slot to go on with, if there is one.
   */
  follow(slot: number, next: readonly RevisionNode<R>[], straight: boolean): number | undefined {
    this.slotOf[this.at(slot).index] = 0;
    const [onward, ...others] = next;
    this.standing[slot] = onward;
    if (!straight) this.turns[slot]!++;
    if (onward === undefined) return this.neighbour(slot);
    this.slotOf[onward.index] = slot + 1;
    for (const node of others) {
      this.slotOf[node.index] = this.standing.push(node);
      this.turns.push(0);
    }
    return slot;
  }

  /** The first slot whose line still has to pass `node`; there must be one beside the slot that stands on it. */
  firstAbove(node: RevisionNode<R>): number {
    while (this.standing[this.lowest] === undefined) this.lowest++;
    let first = this.standing.length;
    for (const above of this.requiring(node)) {
      if (this.first[above.index]! >= first) continue;
      first = Math.min(first, this.settle(above));
      if (first <= this.lowest) break;
    }
    return first;
  }

  /** Finds the first slot at or above `start`. Iterative: the lines above may be as long as the history. */
  private settle(start: RevisionNode<R>): number {
    const stack: { node: RevisionNode<R>; above: readonly RevisionNode<R>[]; next: number; best: number }[] =
      [];
    const enter = (node: RevisionNode<R>): void => {
      const own = this.slotOf[node.index]!;
      stack.push({
        node,
        above: this.requiring(node),
        next: 0,
        best: own > 0 ? own - 1 : this.standing.length,
      });
    };
    if (!this.isSettled(start)) enter(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const above = frame.best <= this.lowest ? undefined : frame.above[frame.next];
      if (above === undefined) {
        this.first[frame.node.index] = frame.best;
        this.found[frame.node.index] = this.turns[frame.best]!;
        stack.pop();
      } else if (this.first[above.index]! >= frame.best) {
        frame.next++;
      } else if (this.isSettled(above)) {
        frame.best = this.first[above.index]!;
        frame.next++;
      } else {
        enter(above);
      }
    }
    return this.first[start.index]!;
  }

  private isSettled(node: RevisionNode<R>): boolean {
    const found = this.found[node.index]!;
    return found >= 0 && this.turns[this.first[node.index]!] === found;
  }

  /** What still requires the node; the one whose slot is known to come first goes first, as it likely still does. */
  private requiring(node: RevisionNode<R>): readonly RevisionNode<R>[] {
    const all = this.above.get(node) ?? node.dependents;
    const left = all.filter((above) => this.todo[above.index] === 1);
    let lead = 0;
    for (let i = 1; i < left.length; i++) {
      if (this.first[left[i]!.index]! < this.first[left[lead]!.index]!) lead = i;
    }
    if (lead > 0) [left[0], left[lead]] = [left[lead]!, left[0]!];
    if (node.dependents.length > 1) this.above.set(node, left);
    return left;
  }

  // The slot before, as Alembic goes; the one after where there is none.
  private neighbour(slot: number): number | undefined {
    for (let before = slot - 1; before >= this.lowest; before--)
      if (this.standing[before] !== undefined) return before;
    for (let after = slot + 1; after < this.standing.length; after++) {
      if (this.standing[after] !== undefined) return after;
    }
    return undefined;
  }
}
