// The names a generated program knows at a place, with the types they were last given.

export class Scope {
  /** @param {Scope | null} outer @param {'module' | 'function' | 'class'} kind @param {{ count: number, preludes: Set<string> }} counter of the program: names, and what its parts need before them */
  constructor(outer, kind, counter) {
    this.outer = outer;
    this.kind = kind;
    this.counter = counter;
    this.variables = new Map();
    this.callables = [];
    this.classes = [];
  }

  /** The names of `type` that are visible here: a class's names are not seen in its methods. */
  names(type) {
    const found = [];
    for (let scope = this; scope !== null; scope = scope.outer) {
      if (scope !== this && scope.kind === 'class') continue;
      for (const [name, known] of scope.variables) if (known === type) found.push(name);
    }
    return found;
  }

  functions() {
    return this.outer === null ? this.callables : [...this.callables, ...this.outer.functions()];
  }

  knownClasses() {
    return this.outer === null ? this.classes : [...this.classes, ...this.outer.knownClasses()];
  }

  /** A name that no other place has. */
  unique(prefix) {
    return `${prefix}${this.counter.count++}`;
  }

  /** Gives a name a type: a new name, or one that this scope already has. */
  declare(type, name = this.unique(type[0])) {
    this.variables.set(name, type);
    return name;
  }

  /** What the walrus binds. */
  fresh(type) {
    return this.declare(type);
  }

  nested(kind) {
    return new Scope(this, kind, this.counter);
  }
}
