// Forms that the simple statements of statements.mjs seldom make: each is a small scenario with random parts. `[weight, form]`;
// a form is `({ random, scope }) => lines`.

import { universal } from '../universal/form.mjs';
import { descriptorClass, hierarchy, metaclass, operatorClasses, protocolClass, slotsClass } from './classes.mjs';
import { closures, parameters, targets } from './functions.mjs';
import { matchEverything } from './patterns.mjs';
import { groups, raisingFunction } from './raising.mjs';
import { asyncGenerator, coroutine, drivenGenerator } from './suspending.mjs';
import { annotations, formattedStrings, generics, imports, templateStrings } from './texts.mjs';

export const FORMS = [
  [2, operatorClasses],
  [3, protocolClass],
  [1, descriptorClass],
  [1, slotsClass],
  [1, metaclass],
  [1, hierarchy],
  [2, parameters],
  [2, closures],
  [2, targets],
  [2, matchEverything],
  [3, raisingFunction],
  [1, groups],
  [3, drivenGenerator],
  [2, asyncGenerator],
  [2, coroutine],
  [1, annotations],
  [1, formattedStrings],
  [1, generics],
  [0.5, imports],
  [1, templateStrings],
  [8, universal],
];

/** What the forms use, beside what every program has. */
export const FORMS_PRELUDE = `
def tr(value):
    print('tr', value)
    return value
def show(*values, **named):
    print(*map(repr, values), *sorted(named))
async def awaits(value):
    return await value
async def iterates(value):
    return [item async for item in value]
def finish(close):
    for _ in range(20):
        try: close()
        except BaseException: pass
        else: break
def keep(value):
    __import__('sys').__dict__.setdefault('kept', []).append(value)
    return value
store = Base()
box = [0]
`;
