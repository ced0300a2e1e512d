// The switch: from each syntax node to the factory named after it. No logic here.

import type { Expr, Pattern, Stmt } from '@heddle/frontend';
import { compileAttributeLoad } from './attributes/attribute.js';
import { compileCall } from './calls/call.js';
import { compileClassDef } from './classes/class.js';
import type { Eval, Exec, Match } from './completion.js';
import {
  compileDictComp,
  compileGeneratorExp,
  compileListComp,
  compileSetComp,
} from './comprehensions/comprehension.js';
import type { Context } from './context.js';
import { compileRaise } from './exceptions/raise.js';
import { compileTry } from './exceptions/try.js';
import { compileTryStar } from './exceptions/try-star.js';
import { compileWith } from './exceptions/with.js';
import { compileBinOp } from './expressions/binary.js';
import { compileBoolOp, compileIfExp, compileUnaryOp } from './expressions/boolean.js';
import { compileCompare } from './expressions/compare.js';
import {
  compileDict,
  compileFormattedValue,
  compileJoinedStr,
  compileList,
  compileSet,
  compileSlice,
  compileTuple,
} from './expressions/display.js';
import { compileConstant } from './expressions/literal.js';
import { compileNamedExpr, compileNameLoad } from './expressions/name.js';
import { compileSubscriptLoad } from './expressions/subscript.js';
import { compileInterpolation, compileTemplateStr } from './expressions/template.js';
import { unsupported } from './expressions/unsupported.js';
import { compileFunctionDef, compileLambda } from './functions/function.js';
import { traceStatement } from './instrument/trace.js';
import { compileFor } from './loops/for.js';
import { compileWhile } from './loops/while.js';
import type { Captures } from './patterns/captures.js';
import { compileMatchClass } from './patterns/class.js';
import { compileMatchMapping } from './patterns/mapping.js';
import { compileMatch, compileMatchAs, compileMatchOr, compileMatchStar } from './patterns/match.js';
import { compileMatchSequence } from './patterns/sequence.js';
import { compileMatchSingleton, compileMatchValue } from './patterns/value.js';
import { compileAssert } from './statements/assert.js';
import { compileAnnAssign, compileAssign } from './statements/assign.js';
import { compileAugAssign } from './statements/aug-assign.js';
import { compileDelete } from './statements/delete.js';
import { compileIf } from './statements/if.js';
import { compileImport, compileImportFrom } from './statements/import.js';
import { compileBreak, compileContinue, compileExprStmt, compilePass, compileReturn } from './statements/simple.js';
import { compileTypeAlias } from './statements/type-alias.js';

export function compileExpr(context: Context, node: Expr): Eval {
  switch (node.kind) {
    case 'BoolOp':
      return compileBoolOp(context, node);
    case 'NamedExpr':
      return compileNamedExpr(context, node);
    case 'BinOp':
      return compileBinOp(context, node);
    case 'UnaryOp':
      return compileUnaryOp(context, node);
    case 'Lambda':
      return compileLambda(context, node);
    case 'IfExp':
      return compileIfExp(context, node);
    case 'Dict':
      return compileDict(context, node);
    case 'Set':
      return compileSet(context, node);
    case 'ListComp':
      return compileListComp(context, node);
    case 'SetComp':
      return compileSetComp(context, node);
    case 'DictComp':
      return compileDictComp(context, node);
    case 'GeneratorExp':
      return compileGeneratorExp(context, node);
    case 'Compare':
      return compileCompare(context, node);
    case 'Call':
      return compileCall(context, node);
    case 'FormattedValue':
      return compileFormattedValue(context, node);
    case 'JoinedStr':
      return compileJoinedStr(context, node);
    case 'Constant':
      return compileConstant(context, node);
    case 'Attribute':
      return compileAttributeLoad(context, node);
    case 'Subscript':
      return compileSubscriptLoad(context, node);
    case 'Name':
      return compileNameLoad(context, node);
    case 'List':
      return compileList(context, node);
    case 'Tuple':
      return compileTuple(context, node);
    case 'Slice':
      return compileSlice(context, node);
    case 'TemplateStr':
      return compileTemplateStr(context, node);
    case 'Interpolation':
      return compileInterpolation(context, node);
    // Inside a generator or coroutine these three have been taken out of expressions (generators/normalise.ts).
    case 'Yield':
    case 'YieldFrom':
    case 'Await':
    // These stand only inside the nodes that handle them.
    case 'Starred':
      return unsupported(node);
    default:
      return node satisfies never;
  }
}

export function compileStmt(context: Context, node: Stmt): Exec {
  const exec = compilePlainStmt(context, node);
  return context.isObserved ? traceStatement(context, node, exec) : exec;
}

/** A statement that tells of nothing. */
export function compilePlainStmt(context: Context, node: Stmt): Exec {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return compileFunctionDef(context, node);
    case 'ClassDef':
      return compileClassDef(context, node);
    case 'Return':
      return compileReturn(context, node);
    case 'Delete':
      return compileDelete(context, node);
    case 'Assign':
      return compileAssign(context, node);
    case 'AugAssign':
      return compileAugAssign(context, node);
    case 'AnnAssign':
      return compileAnnAssign(context, node);
    case 'For':
      return compileFor(context, node);
    case 'While':
      return compileWhile(context, node);
    case 'If':
      return compileIf(context, node);
    case 'With':
      return compileWith(context, node);
    case 'Match':
      return compileMatch(context, node);
    case 'Raise':
      return compileRaise(context, node);
    case 'Try':
      return compileTry(context, node);
    case 'TryStar':
      return compileTryStar(context, node);
    case 'Assert':
      return compileAssert(context, node);
    case 'Import':
      return compileImport(context, node);
    case 'ImportFrom':
      return compileImportFrom(context, node);
    case 'Expr':
      return compileExprStmt(context, node);
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
      return compilePass();
    case 'Break':
      return compileBreak();
    case 'Continue':
      return compileContinue();
    // These two are in coroutines only (generators/body.ts).
    case 'AsyncFor':
    case 'AsyncWith':
      return unsupported(node);
    case 'TypeAlias':
      return compileTypeAlias(context, node);
    default:
      return node satisfies never;
  }
}

/** A pattern whose captures go to `captures`; `isLast` when nothing can fail after it. */
export function compilePattern(context: Context, node: Pattern, captures: Captures, isLast: boolean): Match {
  switch (node.kind) {
    case 'MatchValue':
      return compileMatchValue(context, node);
    case 'MatchSingleton':
      return compileMatchSingleton(context, node);
    case 'MatchSequence':
      return compileMatchSequence(context, node, captures, isLast);
    case 'MatchMapping':
      return compileMatchMapping(context, node, captures, isLast);
    case 'MatchClass':
      return compileMatchClass(context, node, captures, isLast);
    case 'MatchStar':
      return compileMatchStar(context, node, captures, isLast);
    case 'MatchAs':
      return compileMatchAs(context, node, captures, isLast);
    case 'MatchOr':
      return compileMatchOr(context, node, captures);
    default:
      return node satisfies never;
  }
}
