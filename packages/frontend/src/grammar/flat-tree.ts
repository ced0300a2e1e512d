// The parse result as flat arrays. Lezer's own Tree is made for editors: it is built by recursion (a chain of three
// thousand terms overflows the stack, and beyond a depth of 2,500 its structure is thrown away), and reuses parts. We
// walk the result once and drop it, so the finished parse stack's output, which is flat already, is only linked up.

/** What we use of @lezer/lr's finished parse stack. */
export interface FinishedStack {
  /**
   * Records of four numbers (type, start, end, size), children before their parents. `size` counts the slots of a node
   * with its children; negative ones mark records that are no nodes.
   */
  buffer: number[];
  /** Where this buffer begins in the whole output: what comes before is in the parent's. */
  bufferBase: number;
  parent: FinishedStack | null;
}

const recordSize = 4;

/** Node 0 is the root. In the links, 0 means none. */
export class FlatTree {
  readonly types: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firstChildren: Int32Array;
  readonly nextSiblings: Int32Array;
  readonly parents: Int32Array;

  /**
   * Links up the output of a finished parse. Nodes of type `firstAnonymous` and up stand for repetition only: their
   * children become their parent's.
   */
  constructor(stack: FinishedStack, rootType: number, length: number, firstAnonymous: number) {
    const output = joinBuffers(stack);
    const count = output.length / recordSize + 1;
    this.types = new Uint16Array(count);
    this.starts = new Int32Array(count);
    this.ends = new Int32Array(count);
    this.firstChildren = new Int32Array(count);
    this.nextSiblings = new Int32Array(count);
    this.parents = new Int32Array(count);
    this.types[0] = rootType;
    this.ends[0] = length;
    this.link(output, firstAnonymous);
  }

  /** Reads the records backwards: a parent comes before its children, the last child first. */
  private link(output: Int32Array, firstAnonymous: number): void {
    // Where the children of each node around the current place begin; the root's at 0.
    const limits = new Int32Array(this.types.length);
    let parent = 0;
    let node = 0;
    for (let at = output.length - recordSize; at >= 0; at -= recordSize) {
      while (at < limits[parent]!) parent = this.parents[parent]!;
      const size = output[at + 3]!;
      const type = output[at]!;
      if (size < 0 || type >= firstAnonymous) continue;
      node++;
      this.types[node] = type;
      this.starts[node] = output[at + 1]!;
      this.ends[node] = output[at + 2]!;
      this.parents[node] = parent;
      this.nextSiblings[node] = this.firstChildren[parent]!;
      this.firstChildren[parent] = node;
      if (size > recordSize) {
        limits[node] = at - size + recordSize;
        parent = node;
      }
    }
  }
}

/** The whole output of a stack, which shares its beginning with the stacks it was split off. */
function joinBuffers(stack: FinishedStack): Int32Array {
  const output = new Int32Array(stack.bufferBase + stack.buffer.length);
  let end = output.length;
  for (let piece: FinishedStack | null = stack; piece !== null; piece = piece.parent) {
    const { buffer, bufferBase } = piece;
    for (let at = end - bufferBase - 1; at >= 0; at--) output[bufferBase + at] = buffer[at]!;
    end = bufferBase;
  }
  return output;
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
