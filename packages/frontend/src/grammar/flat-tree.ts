// The parse result as flat arrays: by number of a node its type, its place, and the numbers of nodes around it. The parser
// gives nodes as it completes them, children before their parents; their number is that order, 0 is the root. Nothing of it
// is recursive: a chain of thousands of terms is as deep a tree. We walk the result once and drop it.

/** In the links, 0 means none. */
export class FlatTree {
  types: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  firstChildren: Int32Array;
  nextSiblings: Int32Array;
  /** Of a node that has no parent yet: how many nodes it is, with those in it. */
  parents: Int32Array;
  /** Number of the last node. */
  count = 0;

  constructor(capacity: number) {
    const length = capacity + 16;
    this.types = new Uint16Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.firstChildren = new Int32Array(length);
    this.nextSiblings = new Int32Array(length);
    this.parents = new Int32Array(length);
  }

  private grow(): void {
    const length = this.types.length * 2;
    const types = new Uint16Array(length);
    types.set(this.types);
    this.types = types;
    for (const name of ['starts', 'ends', 'firstChildren', 'nextSiblings', 'parents'] as const) {
      const longer = new Int32Array(length);
      longer.set(this[name]);
      this[name] = longer;
    }
  }

  /** Adds a node without children. */
  leaf(type: number, start: number, end: number): void {
    const node = ++this.count;
    if (node >= this.types.length) this.grow();
    this.types[node] = type;
    this.starts[node] = start;
    this.ends[node] = end;
    this.firstChildren[node] = 0;
    this.parents[node] = 1;
  }

  /** Takes back the last node, which has no children. */
  dropLeaf(): void {
    this.count--;
  }

  /** Adds a node whose children are the nodes after the one of number `before` that have no parent yet. */
  close(type: number, start: number, end: number, before: number): void {
    const last = this.count;
    this.leaf(type, start, end);
    if (last === before) return;
    this.firstChildren[last + 1] = this.link(last + 1, last, before);
    this.parents[last + 1] = last + 1 - before;
  }

  /** Makes the nodes after `before`, up to `last`, children of a node. Gives the first one. */
  private link(parent: number, last: number, before: number): number {
    const { parents, nextSiblings } = this;
    let following = 0;
    for (let node = last; node > before; ) {
      const size = parents[node]!;
      parents[node] = parent;
      nextSiblings[node] = following;
      following = node;
      node -= size;
    }
    return following;
  }

  /** Completes the tree: all that is left are children of the root. */
  finish(type: number, length: number): this {
    this.types[0] = type;
    this.ends[0] = length;
    this.parents[0] = 0;
    this.firstChildren[0] = this.link(0, this.count, 0);
    return this;
  }
}

/** A place in a flat tree. */
export class FlatCursor {
  private node = 0;

  constructor(
    private readonly tree: FlatTree,
    private readonly names: readonly string[],
  ) {}

  /** Id of the node's type. */
  get type(): number {
    return this.tree.types[this.node]!;
  }

  /** Name of the node's type. */
  get name(): string {
    return this.names[this.type]!;
  }

  /** Offset of the node's start. */
  get from(): number {
    return this.tree.starts[this.node]!;
  }

  /** Offset of the node's end. */
  get to(): number {
    return this.tree.ends[this.node]!;
  }

  /** Moves to the first child; false, without moving, when there is none. */
  firstChild(): boolean {
    return this.moveTo(this.tree.firstChildren[this.node]!);
  }

  /** Moves to the next sibling; false, without moving, when there is none. */
  nextSibling(): boolean {
    return this.moveTo(this.tree.nextSiblings[this.node]!);
  }

  /** Moves to the parent; the root is its own. */
  parent(): void {
    this.node = this.tree.parents[this.node]!;
  }

  /** Whether the next sibling, if there is one, has a type of this name. */
  isBefore(name: string): boolean {
    const next = this.tree.nextSiblings[this.node]!;
    return next !== 0 && this.names[this.tree.types[next]!] === name;
  }

  private moveTo(node: number): boolean {
    if (node === 0) return false;
    this.node = node;
    return true;
  }
}
