// Our changes to @lezer/python's grammar and tokenizers, each with its reason. The package's grammar serves highlighting
// of Python 2 and 3; ours must give every valid Python 3.14 program its right tree. It may accept too much (lower/ and
// checks/ reject), never too little. build.ts applies these and fails when a target is not found exactly once, so that
// an upgrade of the package is noticed.

export interface Replacement {
  /** For messages: what this changes. */
  name: string;
  why: string;
  /** `rule`: the whole top-level rule of this name. `text`: this text. */
  target: { rule: string } | { text: string };
  becomes: string;
}

function rule(name: string, why: string, becomes: string): Replacement {
  return { name, why, target: { rule: name }, becomes };
}

function text(name: string, why: string, find: string, becomes: string): Replacement {
  return { name, why, target: { text: find }, becomes };
}

// ### Statements

const statements: Replacement[] = [
  rule('Decorator', 'PEP 614: any expression decorates', 'Decorator { At testNamed newline }'),
  text(
    'simpleStatement',
    '`x;;` is no statement list',
    'StatementGroup { smallStatement (";" smallStatement?)+ (newline | eof) }',
    'StatementGroup { smallStatement ";" (smallStatement (";" smallStatement)* ";"?)? (newline | eof) }',
  ),
  text(
    'UpdateStatement',
    '`x += *a, b`',
    'UpdateStatement { expressions UpdateOp (YieldExpression | commaSep<test>) }',
    'UpdateStatement { expressions UpdateOp (YieldExpression | expressions) }',
  ),
  text('PrintStatement', 'Python 2', '  PrintStatement { printKeyword test } |\n', ''),
  text(
    'RaiseStatement',
    'Python 2: `raise A, B`',
    '(kw<"from"> test | ("," test ("," test)?))?)? }',
    '(kw<"from"> test)?)? }',
  ),
  text(
    'ScopeStatement',
    'no trailing comma',
    '(kw<"global"> | kw<"nonlocal">) commaSep<VariableName> }',
    '(kw<"global"> | kw<"nonlocal">) VariableName ("," VariableName)* }',
  ),
  text(
    'AssertStatement',
    'at most two expressions',
    'AssertStatement { kw<"assert"> commaSep<test> }',
    'AssertStatement { kw<"assert"> test ("," test)? }',
  ),
  text(
    'ForStatement',
    'starred values to iterate over',
    'kw<"in"> commaSep<test> Body elseClause?',
    'kw<"in"> expressions Body elseClause?',
  ),
  text(
    'WithStatement',
    'any target after `as`',
    'commaSep<test (kw<"as"> VariableName)?> Body',
    'commaSep<test (kw<"as"> "*"? expression)?> Body',
  ),
  text('elif', 'its test is not optional', '(kw<"elif"> testNamed? Body)*', '(kw<"elif"> testNamed Body)*'),
  text(
    'except',
    'PEP 758: several types without parentheses; not the Python 2 comma',
    '(kw<"except"> "*"? (test ((kw<"as"> | ",") VariableName)?)? Body)*',
    '(kw<"except"> "*"? (commaSep<test> (kw<"as"> VariableName)?)? Body)*',
  ),
  rule('yield', 'bare `yield`', 'yield { kw<"yield"> (kw<"from"> test | commaSep<test | "*" expression>)? }'),
];

// ### Functions, classes and type parameters

const definitions: Replacement[] = [
  rule('TypeDef', '`*args: *Ts` (PEP 646)', 'TypeDef { ":" "*"? test }'),
  rule(
    'TypeParam',
    'PEP 696: defaults of type parameters',
    `TypeParam {
  ("*" | "**") VariableName (AssignOp{"="} "*"? test)? |
  VariableName TypeDef? (AssignOp{"="} test)?
}`,
  ),
  rule(
    'param',
    'a node for the positional-only marker',
    `param {
  VariableName TypeDef? (AssignOp{"="} test)? |
  "*" (VariableName TypeDef?)? |
  "**" VariableName TypeDef? |
  PositionalMarker
}

PositionalMarker { "/" }`,
  ),
  rule(
    'lambdaParam',
    'positional-only parameters',
    'lambdaParam { VariableName (AssignOp{"="} test)? | "*" VariableName? | "**" VariableName | PositionalMarker }',
  ),
  rule('lambdaParams', 'trailing comma', 'lambdaParams[@name="ParamList"] { commaSep<lambdaParam>? }'),
];

// ### Expressions

const expressions: Replacement[] = [
  text(
    'precedence',
    '`not` binds looser than comparisons, `await` tighter than `**`',
    '  trail,\n  power @right,\n',
    '  trail,\n  await,\n  power @right,\n',
  ),
  text('precedence of not', 'as above', '  compare @left,\n', '  compare @left,\n  not,\n'),
  rule('unaryTest', 'see precedence', 'unaryTest[@name="UnaryExpression"] { !not kw<"not"> testInner }'),
  text(
    'AwaitExpression',
    'see precedence',
    'AwaitExpression { kw<"await"> expression }',
    'AwaitExpression { !await kw<"await"> expression }',
  ),
  text(
    'ContinuedString',
    'patterns need it too, so it becomes a rule',
    'ContinuedString { (String | FormatString) (String | FormatString)+ } |',
    'ContinuedString |',
  ),
  rule(
    'subscript',
    'PEP 646: starred subscripts',
    `subscript[@export] {
  "[" commaSep<testNamed | "*" expression | testNamed? ":" testNamed? (":" testNamed?)?> "]"
}

ContinuedString { (String | FormatString) (String | FormatString)+ }`,
  ),
  rule(
    'ParenthesizedExpression',
    'the items of a parenthesised `with` are read as elements in parentheses: no other construct tells them apart early',
    `ParenthesizedExpression { "(" (parenthesized | YieldExpression) ")" }

parenthesized { testNamed | "*" expression | WithItem { test kw<"as"> "*"? expression } }`,
  ),
  rule(
    'TupleExpression',
    'as ParenthesizedExpression',
    'TupleExpression { "(" (parenthesized (("," parenthesized)+ ","? | ","))? ")" }',
  ),
  rule('SetExpression', 'walrus in a set', 'SetExpression { "{" commaSep<testNamed | "*" expression> "}" }'),
  rule(
    'SetComprehensionExpression',
    'walrus in a set comprehension',
    'SetComprehensionExpression { "{" (testNamed | "*" expression) compFor "}" }',
  ),
  rule(
    'compFor',
    'starred targets',
    `compFor {
  kw<"async">? kw<"for"> commaSep<"*"? expression> kw<"in"> testInner (compFor | compIf)?
}`,
  ),
];

// ### Patterns

const patterns: Replacement[] = [
  rule(
    'MatchStatement',
    'any expression or tuple as subject',
    `MatchStatement {
  matchKeyword commaSep<testNamed | "*" expression> MatchBody { ":" newline indent MatchClause+ (dedent | eof) }
}`,
  ),
  rule(
    'MatchClause',
    'walrus in a guard',
    'MatchClause { skw<"case"> commaSep<pattern> Guard { kw<"if"> testNamed }? Body }',
  ),
  rule(
    'pattern',
    '`as` is looser than `|`; adjacent strings',
    `pattern[@isGroup=Pattern] {
  AsPattern { alternatives kw<"as"> VariableName } |
  StarPattern { "*" VariableName } |
  alternatives
}

alternatives[@isGroup=Pattern] {
  closedPattern |
  OrPattern { closedPattern (LogicOp{"|"} closedPattern)+ }
}

closedPattern[@isGroup=Pattern] {
  CapturePattern { VariableName } |
  LiteralPattern |
  AttributePattern |
  SequencePattern |
  MappingPattern |
  ClassPattern { (VariableName | AttributePattern) PatternArgList }
}`,
  ),
  text(
    'LiteralPattern',
    'adjacent strings',
    '  String |\n  kw<"None"> |\n  @specialize[@name=Boolean]<identifier, "True" | "False">\n}\n\nPatternArgList',
    '  String | FormatString | ContinuedString |\n  kw<"None"> |\n  @specialize[@name=Boolean]<identifier, "True" | "False">\n}\n\nPatternArgList',
  ),
  rule(
    'PatternArgList',
    'class pattern without arguments',
    'PatternArgList { "(" commaSep<pattern | KeywordPattern { VariableName "=" pattern }>? ")" }',
  ),
  rule(
    'SequencePattern',
    'empty sequences',
    'SequencePattern { "[" commaSep<pattern>? "]" | "(" commaSep<pattern>? ")" }',
  ),
  rule(
    'MappingPattern',
    'empty mappings, dotted keys',
    'MappingPattern { "{" commaSep<"**" VariableName | (LiteralPattern | AttributePattern) ":" pattern>? "}" }',
  ),
];

// ### Tokens and strings

const tokens: Replacement[] = [
  text(
    'Number',
    'floats without fraction digits: `1.`, `1.e5`, `1.j`',
    '("." @digit ("_" | @digit)*)? | "." @digit ("_" | @digit)*)',
    '("." (@digit ("_" | @digit)*)?)? | "." @digit ("_" | @digit)*)',
  ),
  text('stringPrefixF', 't-strings (PEP 750)', 'stringPrefixF { $[fF] }', 'stringPrefixF { $[fFtT] }'),
  text(
    'stringPrefixFR',
    't-strings (PEP 750)',
    'stringPrefixFR { $[rR] $[fF] | $[fF] $[rR] }',
    'stringPrefixFR { $[rR] $[fFtT] | $[fFtT] $[rR] }',
  ),
  text(
    'formatStringSpec',
    'a format spec that starts with `=`',
    'FormatSpec { ":" (formatStringSpecChars',
    'FormatSpec { (":" | AssignOp{":="}) (formatStringSpecChars',
  ),
  text('skipped comments', 'comments need no node', '| newlineBracketed | Comment |', '| newlineBracketed | comment |'),
  text('comment of a blank line', 'as above', 'space? Comment? (newline', 'space? comment? (newline'),
  text('comment token', 'as above', 'Comment[isolate] {', 'comment {'),
  text('highlighting', 'not ours', '@external propSource pythonHighlighting from "./highlight"\n', ''),
  text('@detectDelim', 'serves editors', '@detectDelim', ''),
  text(
    'legacyPrint',
    'Python 2',
    '@external tokens legacyPrint from "./tokens.js" { printKeyword[@name="print"] }\n',
    '',
  ),
  text(
    'softMatch',
    'only the end of the line tells the keyword from a name; dedents before it come first',
    '@external tokens strings from',
    '@external tokens softMatch from "./tokens.js" { matchKeyword[@name="match"] }\n\n@external tokens strings from',
  ),
  ...['indentation', 'newlines', 'strings'].map((name) =>
    text(
      `import of ${name}`,
      'modules need their extension',
      `@external tokens ${name} from "./tokens" {`,
      `@external tokens ${name} from "./tokens.js" {`,
    ),
  ),
];

/** Replacements in the package's `src/python.grammar`. */
export const grammarOverlay: Replacement[] = [...statements, ...definitions, ...expressions, ...patterns, ...tokens];

/** Looks at what follows `match`, where that can be both to the end of the logical line, over brackets, strings and comments. */
const MATCH_TOKENIZER = `export const softMatch = new ExternalTokenizer((input, stack) => {
  for (let i = 0; i < 5; i++) if (input.peek(i) != "match".charCodeAt(i)) return
  if (/[\\w\\x80-\\uffff]/.test(String.fromCharCode(input.peek(5))) || !stack.canShift(matchKeyword)) return
  if (startsSubject(input) ?? endsWithColon(input, 5)) input.acceptToken(matchKeyword, 5)
})

// Whether what follows can only be a subject (true), only go on with a name (false), or be both.
function startsSubject(input) {
  let off = 5
  while (input.peek(off) == space || input.peek(off) == tab) off++
  let next = String.fromCharCode(input.peek(off))
  if (next == ":") return false
  if (!/[\\w\\x80-\\uffff]/.test(next)) return /["'{~]/.test(next) || undefined
  let word = ""
  for (let ch; ch = input.peek(off), ch > 96 && ch < 123; off++) word += String.fromCharCode(ch)
  return word == "not" ? undefined : !/^(in|is|and|or|if|else|for|as|from)$/.test(word)
}

function endsWithColon(input, off) {
  let depth = 0, last = -1
  for (;;) {
    let ch = input.peek(off)
    if (ch < 0 || depth == 0 && isLineBreak(ch)) return last == colon
    if (ch == hash) {
      while (input.peek(off) >= 0 && !isLineBreak(input.peek(off))) off++
    } else if (ch == singleQuote || ch == doubleQuote) {
      off = afterString(input, off)
      last = ch
    } else {
      if (ch == backslash) off++
      else if (ch == parenOpen || ch == bracketOpen || ch == braceOpen) depth++
      else if (ch == parenClose || ch == bracketClose || ch == braceClose) depth--
      if (ch != space && ch != tab && !isLineBreak(ch)) last = ch
      off++
    }
  }
}

function afterString(input, off) {
  let quote = input.peek(off)
  let long = input.peek(off + 1) == quote && input.peek(off + 2) == quote
  for (off += long ? 3 : 1;; off++) {
    let ch = input.peek(off)
    if (ch < 0 || !long && isLineBreak(ch)) return off
    if (ch == backslash) off++
    else if (ch == quote && !long) return off + 1
    else if (ch == quote && input.peek(off + 1) == quote && input.peek(off + 2) == quote) return off + 3
  }
}

const colon = 58, parenClose = 41, bracketOpen = 91, bracketClose = 93
`;

/** Replacements in the package's `src/tokens.js`. */
export const tokenizerOverlay: Replacement[] = [
  text('printKeyword', 'Python 2', 'indent, dedent, printKeyword,', 'indent, dedent, matchKeyword,'),
  text(
    'legacyPrint',
    '`match` starts a statement when the line ends with a colon. Trying both readings side by side does not do: Lezer drops ' +
      'one of two that go on for 125 nodes, by chance the right one',
    `export const legacyPrint = new ExternalTokenizer(input => {
  for (let i = 0; i < 5; i++) {
    if (input.next != "print".charCodeAt(i)) return
    input.advance()
  }
  if (/\\w/.test(String.fromCharCode(input.next))) return
  for (let off = 0;; off++) {
    let next = input.peek(off)
    if (next == space || next == tab) continue
    if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash)
      input.acceptToken(printKeyword)
    return
  }
})
`,
    MATCH_TOKENIZER,
  ),
  text(
    'blank line',
    'after a joined line (`a\\` and an empty line) the line break ends the statement',
    '             stack.canShift(blankLineStart)) {\n',
    '             stack.canShift(blankLineStart) &&\n' +
      '             !(input.peek(-2) == backslash && stack.canShift(newlineToken))) {\n',
  ),
  text(
    'blank line with form feeds or joined lines',
    'form feeds and backslash-newline are blank too',
    'while (input.next == space || input.next == tab) { input.advance(); spaces++ }',
    `while (input.next == space || input.next == tab || input.next == formFeed || atJoinedLine(input)) {
      if (input.next == backslash) { input.advance(); spaces++ }
      input.advance(); spaces++
    }`,
  ),
  text(
    'indentation',
    'a form feed sets the column to 0, a joined line keeps the column of its first part',
    `    let depth = 0, chars = 0
    for (;;) {
      if (input.next == space) depth++
      else if (input.next == tab) depth += 8 - (depth % 8)
      else break
      input.advance()
      chars++
    }`,
    `    if (input.peek(-2) == backslash && startsWithJoin(input)) return
    let depth = 0, chars = 0, joined = 0
    for (;;) {
      if (input.next == space) depth++
      else if (input.next == tab) depth += 8 - (depth % 8)
      else if (input.next == formFeed) depth = 0
      else if (atJoinedLine(input)) { joined = joined || depth; input.advance(); chars++ }
      else break
      input.advance()
      chars++
    }
    depth = joined || depth`,
  ),
  text(
    'countIndent',
    'the same as the tokenizer counts',
    `  for (let i = 0; i < space.length; i++)
    depth += space.charCodeAt(i) == tab ? 8 - (depth % 8) : 1
  return depth
}`,
    `  let joined = 0
  for (let i = 0; i < space.length; i++) {
    let ch = space.charCodeAt(i)
    if (ch == backslash) { joined = joined || depth; i++ }
    else if (ch == formFeed) depth = 0
    else depth += ch == tab ? 8 - (depth % 8) : 1
  }
  return joined || depth
}

const formFeed = 12

function atJoinedLine(input) {
  return input.next == backslash && isLineBreak(input.peek(1))
}

// Whether the line before is white space and a backslash only, so that this one continues its indentation.
function startsWithJoin(input) {
  for (let off = -3;; off--) {
    let ch = input.peek(off)
    if (ch < 0 || isLineBreak(ch)) return true
    if (ch != space && ch != tab && ch != formFeed) return false
  }
}`,
  ),
  text(
    'backslash before a field',
    'f"\\{x}" is a backslash and a field',
    'if (escaped >= 0) {',
    'if (escaped >= 0 && !(format && escaped == braceOpen)) {',
  ),
  text(
    'raw backslash before a field',
    'the same in raw strings',
    'input.advance(2)\n    } else if (input.next == quote',
    'input.advance(format && input.peek(1) == braceOpen ? 1 : 2)\n    } else if (input.next == quote',
  ),
  text(
    'unterminated string',
    'a short string does not end at the end of the line',
    ` else if (input.pos == start) {
        input.acceptToken(stringEnd)
        return
      }
      break`,
    `
      break`,
  ),
];
