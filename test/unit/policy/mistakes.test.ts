import { describe, expect, it } from '@jest/globals'

import { head, linesOf, messageOf } from './problems-of.js'

const metrics = 'metrics: { accuracy: { max-drop: 0.01 } }\n'
const binary = 'task: { type: binary }\n'
const multiclass = 'task: { type: multiclass }\n'

/** What follows `head`, and the whole message without `p.yml:`. */
const traps: readonly (readonly [string, string])[] = [
  // numbers
  [
    'metrics: { accuracy: { max-drop: 1% } }',
    '3:34: metrics.accuracy.max-drop: must be a decimal number, got "1%"\n  Write 0.01'
  ],
  [
    'metrics: { accuracy: { max-drop-percent: 1% } }',
    '3:42: metrics.accuracy.max-drop-percent: must be a decimal number, got "1%"\n  Write 1'
  ],
  [
    'metrics: { accuracy: { max-drop: 0,01 } }',
    '3:34: metrics.accuracy.max-drop: must be a decimal number, got "0,01"\n  Write 0.01'
  ],
  [
    'metrics:\n  accuracy:\n    max-drop: 0,01',
    '5:15: metrics.accuracy.max-drop: must be a decimal number, got "0,01"\n  Write 0.01'
  ],
  [
    'metrics: { t: { direction: lower, max: 1_000 } }',
    '3:40: metrics.t.max: must be a decimal number, got "1_000"\n  Write 1000'
  ],
  [
    'metrics: { t: { direction: higher, min: 1e-400 } }',
    '3:41: metrics.t.min: must be a decimal number, got "1e-400"\n  Write a number such as 0.01'
  ],
  [
    'metrics: { t: { direction: lower, max: 0.99999999999999999999 } }',
    '3:40: metrics.t.max: must be a decimal number, got "0.99999999999999999999"\n  Write 1'
  ],
  [
    'metrics: { t: { direction: lower, max: 0x10 } }',
    '3:40: metrics.t.max: must be a decimal number, got "0x10"\n  Write 16'
  ],
  [
    'metrics: { t: { direction: lower, max: 0o17 } }',
    '3:40: metrics.t.max: must be a decimal number, got "0o17"\n  Write 15'
  ],
  [
    'metrics: { t: { direction: lower, max: 01 } }',
    '3:40: metrics.t.max: must be a decimal number, got "01"\n  Write 1'
  ],
  [
    'metrics: { t: { direction: lower, max: .inf } }',
    '3:40: metrics.t.max: must be a decimal number, got ".inf"\n  Write a number such as 0.01'
  ],
  [
    'metrics: { t: { direction: lower, max: .nan } }',
    '3:40: metrics.t.max: must be a decimal number, got ".nan"\n  Write a number such as 0.01'
  ],
  [
    'metrics: { t: { direction: lower, max: 1e999 } }',
    '3:40: metrics.t.max: must be a decimal number, got "1e999"\n  Write a number such as 0.01'
  ],
  [
    'metrics: { accuracy: { max-drop: "0.01" } }',
    '3:34: metrics.accuracy.max-drop: must be a decimal number, got the text "0.01"\n  Write 0.01'
  ],
  [
    'metrics: { accuracy: { max-drop: "" } }',
    '3:34: metrics.accuracy.max-drop: must be a decimal number, got the text ""\n  Write a number such as 0.01'
  ],
  ['metrics: { accuracy: { max-drop: -0.1 } }', '3:34: metrics.accuracy.max-drop: must be at least 0, got -0.1'],
  [
    'metrics: { accuracy: { max-drop: ~ } }',
    '3:34: metrics.accuracy.max-drop: must have a value, got "~"\n  Write a value or leave the key out; text such as "null" and "~" must be quoted'
  ],
  [
    'metrics: { accuracy: }',
    '3:12: metrics.accuracy: must have a value, got nothing\n  Write a value or leave the key out; text such as "null" and "~" must be quoted'
  ],
  // text that YAML cuts or swallows
  [
    `candidate: { run: python a.py #b }\n${metrics}`,
    '3:31: " #" begins a comment inside an open bracket and swallows "#b }"\n  If it is text, quote it: "python a.py #b }"; if it is a comment, give it a line of its own'
  ],
  [
    `candidate:\n  run: python a.py #b\n${metrics}`,
    '4:8: candidate.run: " #" begins a comment and cuts the text off before "#b"\n  If it is text, quote it: "python a.py #b"; if it is a comment, put a space after the #'
  ],
  [
    `candidate:\n  predictions: *.csv\n${metrics}`,
    '4:16: an alias ("*.csv") is not allowed\n  If it is text, quote it: "*.csv"; else write the value again'
  ],
  [
    `candidate:\n  predictions: !a.csv\n${metrics}`,
    '4:16: a tag ("!a.csv") is not allowed\n  If it is text, quote it: "!a.csv"; else leave the tag out'
  ],
  [`candidate:\n  predictions: @a.csv\n${metrics}`, '4:16: plain text cannot begin with "@"\n  Quote it: "@a.csv"'],
  [`candidate:\n  predictions: \`a.csv\n${metrics}`, '4:16: plain text cannot begin with "`"\n  Quote it: "`a.csv"'],
  [
    `candidate:\n  run: a: b\n${metrics}`,
    '4:8: a colon with a space after it begins a value, and there is one already\n  If it is text, quote it'
  ],
  [
    `candidate: &a { predictions: b }\n${metrics}`,
    '3:12: an anchor ("&a") is not allowed\n  If it is text, quote it: "&a"; else write the value again where it is needed'
  ],
  [`metrics:\n\taccuracy: { max-drop: 0.01 }`, '4:1: a tab is not allowed here\n  Use spaces'],
  // keys
  [`${metrics}model: b`, '4:1: model: is written twice\n  Keep one of them'],
  [`${metrics}__proto__: { a: 1 }`, '4:1: __proto__: "__proto__" is not allowed as a key'],
  [
    'metrics: { __proto__: { max: 1 }, accuracy: { max-drop: 0.01 } }',
    '3:12: metrics.__proto__: "__proto__" is not allowed as a key'
  ],
  [`${metrics}<<: { a: 1 }`, '4:1: "<<": "<<" is not allowed as a key'],
  [
    `${metrics}constructor: 1`,
    '4:1: constructor: is not a key of the policy here\n  Known here: version, extends, model, paths, candidate, task, baseline, metrics, slices, drift, data-contract, confidence, when, waivers, override, loosened, merge-queue, report, log'
  ],
  [`${metrics}? [a]\n: b`, '4:3: a key must be text\n  Quote the key'],
  [
    'metrics: { accuracy: { max-dorp: 0.01 } }',
    '3:24: metrics.accuracy.max-dorp: is not a key of the policy here\n  Did you mean max-drop?'
  ],
  [`${metrics}paths: []`, '4:8: paths: must name at least one path'],
  [`${metrics}override: {}`, '4:11: override.label: is required and not there'],
  // not in this version
  [`${metrics}inspect: { a: 1 }`, '4:1: inspect: is not available in this version\n  Leave it out'],
  [
    `${metrics}extends: a`,
    '4:10: extends: must be github:<owner>/<name>/<path>.yml@<commit>, the commit in full (40 of 0-9 a-f): branches and tags move, got "a"'
  ],
  [`${metrics}merge-queue: resue`, '4:14: merge-queue: must be evaluate or reuse, got "resue"\n  Did you mean reuse?'],
  [
    `${metrics}report: { comment: sometimes }`,
    '4:20: report.comment: must be always, on-change, on-failure or never, got "sometimes"'
  ],
  [
    `${metrics}candidate: { run: x, metrics: y, repeats: 101 }`,
    '4:43: candidate.repeats: must be at most 100, got 101'
  ],
  [`${metrics}candidate: { repeats: 3 }`, '4:14: candidate.repeats: needs candidate.run, which it repeats'],
  [
    `${metrics}candidate: { run: x, aggregate: mean }`,
    '4:22: candidate.aggregate: needs candidate.repeats of at least 2'
  ],
  [
    `${metrics}candidate: { repeats: 3, from: "models:/a@pr-{pr}" }`,
    '4:14: candidate.repeats: and candidate.from exclude each other\n  Leave one out'
  ],
  [
    `${metrics}candidate: { run: x, predictions: p.csv, repeats: 3 }`,
    '4:42: candidate.repeats: of predictions are not available in this version\n  Let the command write its numbers into candidate.metrics, or leave repeats out'
  ],
  [
    `${metrics}candidate: { run: x, metrics: y, repeats: 3, aggregate: best }`,
    '4:57: candidate.aggregate: must be mean or median, got "best"'
  ],
  [
    `${metrics}candidate: { from: "file:a-{pr}" }`,
    '4:20: candidate.from: must be a reference to a registry or a store, got "file:a-{pr}"\n  Such as models:/<name>@pr-{pr}; docs/baselines.md of Model Gate says how each is written'
  ],
  [`${metrics}candidate: { wait: 5m }`, '4:14: candidate.wait: needs candidate.from, which it waits for'],
  [
    `${metrics}candidate: { metrics: { a: { path: b, format: junit } } }`,
    '4:47: candidate.metrics.a.format: "junit" is not available in this version\n  Write auto, flat, classification-report or kfp'
  ],
  [
    `${metrics}task: { type: ranking }`,
    '4:15: task.type: "ranking" is not available in this version\n  Write binary, multiclass, regression or score'
  ],
  [
    `${metrics}baseline: { from: "wandb://acme/churn/run/1" }`,
    '4:19: baseline.from: wandb: is not available in this version, got "wandb://acme/churn/run/1"\n  Keep it in one of the places that docs/baselines.md of Model Gate lists'
  ],
  [
    `${metrics}baseline: { from: "wandb-artifact://acme/churn:v1" }`,
    '4:19: baseline.from: wandb-artifact: is not available in this version, got "wandb-artifact://acme/churn:v1"\n  Keep it in one of the places that docs/baselines.md of Model Gate lists'
  ],
  [
    `${metrics}baseline: { from: "kfmr:/churn" }`,
    '4:19: baseline.from: must be kfmr:[//<host>]/<model>@<alias>, got "kfmr:/churn"\n  docs/baselines.md of Model Gate says how else'
  ],
  [
    `${metrics}baseline: { from: [gti:a:b] }`,
    '4:20: baseline.from[0]: must begin with file:, git:, artifact:, release:, models:, runs:, mlflow:, mlflow+http:, kfmr:, kfmr+http:, kfp:, kfp+http:, s3:, https:, hf: or gto:, got "gti:a:b"\n  Did you mean gto:? It is written gto:<model>#<stage>:<path>'
  ],
  [`${metrics}baseline: { from: [] }`, '4:19: baseline.from: must name at least one place'],
  [
    `${metrics}baseline: { from: "file:a", run: b }`,
    '4:29: baseline.run: needs baseline.predictions, the file that it writes\n  Add predictions: <file>'
  ],
  // values
  [`${metrics}confidence: 0.5`, '4:13: confidence: must be above 0.5 and at most 0.9999, got 0.5'],
  [
    `${metrics}confidence: 0.9999999999999`,
    '4:13: confidence: must be above 0.5 and at most 0.9999, got 0.9999999999999'
  ],
  [`${metrics}confidence: 1`, '4:13: confidence: must be above 0.5 and at most 0.9999, got 1'],
  [
    `${metrics}candidate: { timeout: 180 }`,
    '4:23: candidate.timeout: must be a duration such as 90s, 20m, 1h, 180d or 4w, got "180"'
  ],
  [`${metrics}when: { error: warn }`, '4:9: when.error: always blocks and cannot be named\n  Leave it out'],
  [`${metrics}when: { fial: warn }`, '4:9: when.fial: is not a key of the policy here\n  Did you mean fail?'],
  [
    'metrics: { accuracy: { min: 0.8, proven: yes } }',
    '3:42: metrics.accuracy.proven: must be true or false, got "yes"\n  Write true'
  ],
  // measures and limits
  ['metrics: {}', '3:10: metrics: asks for nothing\n  Add metrics: { accuracy: { max-drop: 0.01 } }'],
  ['confidence: 0.9', '1:1: asks for nothing\n  Add metrics: { accuracy: { max-drop: 0.01 } }'],
  [
    'metrics: { accuracy: {} }',
    '3:12: metrics.accuracy: has no limit\n  Write one of max-drop, max-drop-percent, max-rise, max-rise-percent, min-gain, max-gain, min, max, such as max-drop: 0.01'
  ],
  [
    'metrics: { accuracy: { max-drop: 1 } }',
    '3:34: metrics.accuracy.max-drop: must be below 1, the whole range of accuracy, got 1\n  max-drop is in the unit of the metric: 0.01 is one point. Write 0.01'
  ],
  ['metrics: { accuracy: { min: 80 } }', '3:29: metrics.accuracy.min: accuracy lies in [0, 1], got 80\n  Write 0.8'],
  [
    'metrics: { accuracy: { max-rise: 0.1 } }',
    '3:24: metrics.accuracy.max-rise: is for what is better when lower, and accuracy is better when higher\n  Write max-drop'
  ],
  [
    'metrics: { log-loss: { max-drop-percent: 5 } }',
    '3:24: metrics.log-loss.max-drop-percent: is for what is better when higher, and log-loss is better when lower\n  Write max-rise-percent'
  ],
  [
    'metrics: { accuracy: { direction: lower, min: 0.1 } }',
    '3:35: metrics.accuracy.direction: accuracy is better when higher, got lower\n  Leave direction out'
  ],
  [
    `${binary}metrics: { accuracy: { max-drop: 0 } }`,
    '4:34: metrics.accuracy.max-drop: must be above 0: no data exclude every drop, so an equally good model could never pass\n  Write a tolerance such as 0.01, or min-gain: 0 to ask for an improvement; if the rows are the whole population, add decide: estimate'
  ],
  [
    'metrics: { accuracy: { min: 0.9, max: 0.8 } }',
    '3:29: metrics.accuracy.min: must not be above max (0.8), got 0.9\n  No value could meet both'
  ],
  [
    'metrics: { recal: { max-drop: 0.1 } }',
    '3:12: metrics.recal: is not a metric of the catalogue, so direction must be written: it is never guessed\n  Did you mean recall? A number of your own needs direction: higher or direction: lower'
  ],
  [
    'metrics: { a: { metric: acuracy, max-drop: 0.1 } }',
    '3:25: metrics.a.metric: must be a metric of the catalogue, got "acuracy"\n  Did you mean accuracy?'
  ],
  [
    'metrics: { neg_log_loss: { max-drop: 0.1 } }',
    '3:12: metrics.neg_log_loss: must be a metric of the catalogue, got "neg_log_loss"\n  "neg_log_loss" is a loss with its sign turned; write log-loss, which is better when lower (max-rise, max)'
  ],
  [
    'metrics: { ece: { max: 0.1 } }',
    '3:12: metrics.ece: ece is reported and cannot be a limit\n  Use log-loss and calibration-bias instead'
  ],
  [
    'metrics: { calibration-bias: { max-rise: 0.1 } }',
    '3:32: metrics.calibration-bias.max-rise: calibration-bias is judged on its size, by max alone\n  Write max'
  ],
  [
    'metrics: { roc_auc: { max-drop: 0.1 }, roc-auc: { min: 0.1 } }',
    '3:40: metrics.roc-auc: is the same check as roc_auc\n  Keep one of them, or give one a name of its own and metric: ...'
  ],
  [
    `${binary}metrics: { f1_macro: { max-drop: 0.1 } }`,
    '4:12: metrics.f1_macro: average is for multiclass, and the task is binary\n  Write f1 without an average'
  ],
  [
    `${multiclass}metrics: { recall: { max-drop: 0.1 } }`,
    '4:12: metrics.recall: recall is measured by class, and this task has several\n  Write average: macro, or class: <one of the classes>'
  ],
  [
    `${multiclass}metrics: { mae: { max: 3 } }`,
    '4:12: metrics.mae: mae is not for task type multiclass (it is for regression)\n  Those for multiclass: accuracy, balanced-accuracy, precision, recall, specificity, f1, mcc, cohen-kappa, roc-auc, average-precision, log-loss, brier'
  ],
  [
    'metrics: { accuracy: { class: dog, min: 0.1 } }',
    '3:24: metrics.accuracy.class: accuracy is not measured by class\n  Leave class out'
  ],
  [
    `${binary}metrics: { a: { column: b, max: 1 } }`,
    '4:12: metrics.a: measures a column, so aggregate and direction must be written\n  Write direction: higher or direction: lower'
  ],
  [
    `${binary}metrics: { a: { column: b, aggregate: p0, direction: lower, max: 1 } }`,
    '4:39: metrics.a.aggregate: must be mean, sum, median or a percentile such as p95 (p1 to p99.9), got "p0"'
  ],
  // task, slices, waivers
  [
    `task: { type: regression, threshold: 0.5 }\nmetrics: { mae: { max: 3 } }`,
    '3:27: task.threshold: is for task type binary, and the type is regression\n  Leave it out'
  ],
  [
    `task: { type: binary, prediction: guess, threshold: 0.5 }\n${metrics}`,
    '3:42: task.threshold: makes the predictions from the scores, so the column guess would not be read\n  Leave out threshold or prediction: a model with a threshold of its own writes its predictions'
  ],
  [
    `task: { type: multiclass, score: p }\n${metrics}`,
    '3:34: task.score: must be a map of classes to columns for multiclass, got "p"\n  Write score: { cat: p_cat, dog: p_dog }, or leave it out'
  ],
  [
    `task: { type: binary, prediction: label }\n${metrics}`,
    '3:35: task.prediction: must be another column than label, got "label" for both'
  ],
  [`task: { type: binary, min-rows: 0 }\n${metrics}`, '3:33: task.min-rows: must be at least 1, got 0'],
  [
    'slices: { by: [a], metrics: { accuracy: { max-drop: 0.1 } } }',
    '3:1: slices: are made of rows, so task is required\n  Add task: { type: ... }'
  ],
  [
    `${binary}slices: { by: [a], min-rows: 99, metrics: { accuracy: { max-drop: 0.1 } } }`,
    '4:30: slices.min-rows: must be at least 100, got 99'
  ],
  [
    `${binary}slices: { by: a, metrics: { accuracy: { max-drop: 0.1 } } }`,
    '4:15: slices.by: must be a list, got "a"\n  Write [a]'
  ],
  [
    `${binary}slices: { by: [[a, b], [b, a]], metrics: { accuracy: { max-drop: 0.1 } } }`,
    '4:24: slices.by[1]: a x b is sliced twice for accuracy\n  Keep one of them'
  ],
  [
    `${metrics}waivers: [{ check: a, rule: max-drp, up-to: 1, until: 2026-12-31, reason: b, owner: c }]`,
    '4:29: waivers[0].rule: must be max-drop, max-drop-percent, max-rise, max-rise-percent, min-gain, max-gain, min, max, ks, wasserstein, jensen-shannon, missing, infinite, new-categories, drifted-share, present, additional-columns, type, nullable, values or unique, got "max-drp"\n  Did you mean max-drop?'
  ],
  [
    `${metrics}waivers: [{ check: a, rule: min, up-to: 1, until: 2026-02-30, reason: b, owner: c }]`,
    '4:51: waivers[0].until: must be a day of the calendar such as 2026-12-31, got "2026-02-30"'
  ],
  [
    `${metrics}waivers: [{ check: a, rule: min, until: 2026-02-03, reason: b, owner: c }]`,
    '4:11: waivers[0].up-to: is required and not there'
  ],
  [
    `${metrics}waivers: [{ check: metric/accuracy, rule: max-drop, up-to: 2, until: 2026-02-03, reason: b, owner: c }]`,
    '4:60: waivers[0].up-to: must be below 1, the whole range of accuracy, got 2\n  max-drop is in the unit of the metric: 0.01 is one point. Write 0.02'
  ],
  [
    `${metrics}waivers: [{ check: "metric/accuracy[carrier=HA]", rule: min, up-to: -1, until: 2026-02-03, reason: b, owner: c }]`,
    '4:69: waivers[0].up-to: accuracy lies in [0, 1], got -1\n  Write a number in [0, 1]'
  ],
  [
    `${metrics}waivers: [{ check: metric/accuracy, rule: min, up-to: 0.5, until: 2026-02-03, reason: " ", owner: c }]`,
    '4:87: waivers[0].reason: must not be blank, got " "'
  ],
  [
    `${metrics}waivers: [{ check: metric/accuracy, rule: min, up-to: 0.5, until: 2026-02-03, reason: b, owner: "\u00a0" }]`,
    '4:97: waivers[0].owner: must not be blank, got "\u00a0"'
  ],
  [
    `${metrics}waivers: [{ check: drift/a, rule: ks, up-to: 5%, until: 2026-02-03, reason: b, owner: c }]`,
    '4:46: waivers[0].up-to: must be a decimal number, got "5%"\n  Write 0.05'
  ],
  [
    `${metrics}waivers: [{ check: contract/a, rule: present, up-to: 1, until: 2026-02-03, reason: b, owner: c }]`,
    '4:47: waivers[0].up-to: is not for present, which has no number\n  Leave it out'
  ],
  // per cents for fractions
  [`${metrics}confidence: 95`, '4:13: confidence: must be above 0.5 and at most 0.9999, got 95\n  Write 0.95'],
  // drift
  ['drift: { refrence: a.csv }', '3:10: drift.refrence: is not a key of the policy here\n  Did you mean reference?'],
  [
    'drift: { warn: 0.1 }',
    '3:10: drift.warn: is not a key of the policy here\n  Known here: reference, current, exclude, group, min-count, columns, limits, severity, drifted-share'
  ],
  ['drift: a.csv', '3:8: drift: must be a map, got "a.csv"'],
  ['drift: { reference: [a] }', '3:21: drift.reference: must be text or a map, got a list'],
  ['drift: { limits: { ks: 10 } }', '3:24: drift.limits.ks: must be above 0 and below 1, got 10\n  Write 0.1'],
  ['drift: { limits: { ks: 10 % } }', '3:24: drift.limits.ks: must be a decimal number, got "10 %"\n  Write 0.1'],
  ['drift: { limits: { missing: 0 } }', '3:29: drift.limits.missing: must be above 0 and below 1, got 0'],
  ['drift: { limits: { missing: -0.1 } }', '3:29: drift.limits.missing: must be above 0 and below 1, got -0.1'],
  [
    'drift: { limits: { wasserstein: 25 } }',
    '3:33: drift.limits.wasserstein: must be above 0 and below 10, got 25\n  Write 0.25'
  ],
  [
    'drift: { limits: { jensen-shanon: 0.1 } }',
    '3:20: drift.limits.jensen-shanon: is not a key of the policy here\n  Did you mean jensen-shannon?'
  ],
  ['drift: { drifted-share: 20 }', '3:25: drift.drifted-share: must be above 0 and at most 1, got 20\n  Write 0.2'],
  ['drift: { min-count: 1.5 }', '3:21: drift.min-count: must be a whole number, got 1.5'],
  ['drift: { min-count: -1 }', '3:21: drift.min-count: must be at least 0, got -1'],
  [
    'drift: { severity: warm }',
    '3:20: drift.severity: must be block, warn or strict, got "warm"\n  Did you mean warn?'
  ],
  ['drift: { exclude: id }', '3:19: drift.exclude: must be a list, got "id"\n  Write [id]'],
  ['drift: { exclude: [a, a] }', '3:23: drift.exclude[1]: is named twice\n  Keep one of them'],
  [
    'drift: { exclude: [a], columns: { a: { ks: 0.2 } } }',
    '3:35: drift.columns.a: is in drift.exclude, so nothing said here counts\n  Keep one of them'
  ],
  [
    'drift: { group: day, columns: { day: { ks: 0.2 } } }',
    '3:33: drift.columns.day: is drift.group, which is not compared, so nothing said here counts\n  Leave it out, or write `type: text`, which says the same'
  ],
  [
    'task: { type: binary, id: flight }\ndrift: { columns: { flight: { missing: 0.1 } } }',
    '4:21: drift.columns.flight: is task.id, which is not compared, so nothing said here counts\n  Leave it out, or write `type: text`, which says the same'
  ],
  // columns of a type
  [
    'drift: { columns: { a: { type: numric } } }',
    '3:32: drift.columns.a.type: must be numeric, categorical, boolean, timestamp or text, got "numric"\n  Did you mean numeric?'
  ],
  [
    'drift: { columns: { a: { type: numeric, jensen-shannon: 0.1 } } }',
    '3:41: drift.columns.a.jensen-shannon: is for categorical, boolean or timestamp columns, and this one is numeric\n  Leave it out'
  ],
  [
    'drift: { columns: { a: { type: categorical, ks: 0.1 } } }',
    '3:45: drift.columns.a.ks: is for numeric columns, and this one is categorical\n  Leave it out'
  ],
  [
    'drift: { columns: { a: { type: timestamp, new-categories: 0.1 } } }',
    '3:43: drift.columns.a.new-categories: is for categorical or boolean columns, and this one is timestamp\n  Leave it out'
  ],
  [
    'drift: { columns: { a: { type: text, missing: 0.1 } } }',
    '3:38: drift.columns.a.missing: is for numeric, categorical, boolean or timestamp columns, and this one is text\n  Text is not compared: write type: categorical, or leave it out'
  ],
  [
    'drift: { columns: { a: { ks: 0.1, jensen-shannon: 0.1 } } }',
    '3:21: drift.columns.a: has limits that no column has all of: ks, jensen-shannon\n  ks, wasserstein and infinite are for numbers, jensen-shannon and new-categories for categories'
  ],
  [
    'drift: { columns: { a: { max: 3 } } }',
    '3:26: drift.columns.a.max: is for the data contract (data-contract: contract.yml)\n  Leave it out'
  ],
  [
    'drift: { columns: { a: { psi: 0.1 } } }',
    '3:26: drift.columns.a.psi: is reported and cannot be a limit: it depends on the number of rows or of bins\n  Leave it out'
  ],
  // where the tables are
  [
    'drift: { reference: basline }',
    '3:21: drift.reference: must be baseline, a path or { sql: ... }, got "basline"\n  Did you mean baseline? For a file of that name write ./basline'
  ],
  [
    'drift: { current: baseline }',
    '3:19: drift.current: is what the baseline is compared with, and cannot be the baseline\n  Leave it out for the columns of the predictions; for a file of that name write ./baseline'
  ],
  [
    'drift: { reference: "s3://bucket/a.parquet" }',
    '3:21: drift.reference: must be a path, got an address that begins with "s3:"\n  Fetch the file in an earlier step and write its path'
  ],
  [
    'drift: { reference: "git:base:a.csv" }',
    '3:21: drift.reference: must be a path, got an address that begins with "git:"\n  Write the path alone: it is read at the base commit where that has it'
  ],
  [
    'drift: { current: "postgres://me:hunter2@host/db" }',
    '3:19: drift.current: must be a path, got an address that begins with "postgres:"\n  Write { sql: { engine: postgres, table: ... } }; the connection comes from the environment'
  ],
  [
    'drift: { reference: { sql: { engine: mysql, table: a } } }',
    '3:38: drift.reference.sql.engine: must be duckdb, postgres or trino, got "mysql"'
  ],
  [
    'drift: { reference: { sql: { engine: duckdb } } }',
    '3:23: drift.reference.sql: needs a table or a query\n  Write table: <schema>.<table>'
  ],
  ['drift: { reference: { sql: { table: a } } }', '3:28: drift.reference.sql.engine: is required and not there'],
  [
    'drift: { reference: { sql: { engine: trino, table: a, query: SELECT 1 } } }',
    '3:55: drift.reference.sql.query: and table exclude each other\n  Keep one of them'
  ],
  [
    'drift: { reference: { sql: { engine: postgres, table: a, password: hunter2 } } }',
    '3:58: drift.reference.sql.password: is of the connection, which comes from the environment and never from the policy\n  Leave it out'
  ],
  [
    `drift: { reference: { sql: { engine: postgres, table: '"a b".c' } } }`,
    '3:55: drift.reference.sql.table: must be table, schema.table or catalog.schema.table, got "\\"a b\\".c"\n  Names are quoted for you; for one with a space, a dot or a quote in it write query: SELECT * FROM ...'
  ],
  [
    'drift: { reference: { sql: { engine: postgres, table: a.b.c.d } } }',
    '3:55: drift.reference.sql.table: must be table, schema.table or catalog.schema.table, got "a.b.c.d"\n  Names are quoted for you; for one with a space, a dot or a quote in it write query: SELECT * FROM ...'
  ],
  [
    'drift: { reference: { sql: { engine: postgres, table: select 1 } } }',
    '3:55: drift.reference.sql.table: must be table, schema.table or catalog.schema.table, got "select 1"\n  A SELECT is a query: write query: "..."'
  ],
  [
    'drift: { reference: { sql: { engine: postgres, query: DROP TABLE a } } }',
    '3:55: drift.reference.sql.query: must be one SELECT, got "DROP TABLE a"\n  Begin with SELECT or WITH'
  ],
  [
    'drift: { reference: { sql: { engine: postgres, query: SELECT 1; } } }',
    '3:55: drift.reference.sql.query: must be one SELECT without a ";" at its end\n  Leave the ";" out'
  ],
  [
    `drift: { reference: { sql: { engine: duckdb, query: "SELECT * FROM postgres_scan('password=hunter2', 'a')" } } }`,
    '3:53: drift.reference.sql.query: must not hold a password: it would be read by all who read the policy\n  The connection comes from the environment'
  ],
  [
    `drift: { reference: { sql: { engine: duckdb, query: "SELECT * FROM 'https://me:hunter2@host/a'" } } }`,
    '3:53: drift.reference.sql.query: must not hold a password: it would be read by all who read the policy\n  The connection comes from the environment'
  ],
  [
    'drift: { reference: { sql: { engine: duckdb, table: a, timeout: 10 } } }',
    '3:65: drift.reference.sql.timeout: must be a duration such as 90s, 20m, 1h, 180d or 4w, got "10"'
  ],
  // the data contract
  ['data-contract: {}', '3:16: data-contract: must be text, got a map\n  If it is text, quote it'],
  [
    'data-contract: https://host/contract.yml',
    '3:16: data-contract: must be a path, got an address that begins with "https:"\n  Fetch the file in an earlier step and write its path'
  ]
]

it.each(traps)('%j', (text, message) => {
  expect(messageOf(head + text)).toBe(`p.yml:${message}`)
})

describe('the file as a whole', () => {
  it.each([
    ['', 'p.yml:1:1: is empty'],
    ['# nothing', 'p.yml:1:1: is empty'],
    ['- a', 'p.yml:1:1: must be a map of keys to values'],
    [
      'version: 2\nmodel: m\nmetrics: { a: { direction: lower, max: 1 } }',
      'p.yml:1:10: version: must be 1, the version that this Model Gate reads (a newer Model Gate reads later ones), got 2'
    ],
    [`${head}${metrics}---\na: 1`, 'p.yml:4:1: must be one YAML document, got more'],
    ['['.repeat(100_000), 'p.yml:1:52: must be at most 50 levels deep'],
    ['- '.repeat(100_000), 'p.yml:1:103: must be at most 50 levels deep'],
    ['a\u0000b', 'p.yml:1:2: must be text without control characters, got U+0000']
  ])('whole file %#', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
})

it('never shows what may be a password', () => {
  const said = traps.filter(([text]) => text.includes('hunter2')).map(([text]) => messageOf(head + text))
  expect(said.length).toBeGreaterThan(3)
  expect(said.filter((message) => message === '' || message.includes('hunter2'))).toEqual([])
})

it('says all mistakes at once, in the order of the file', () => {
  const text = `vresion: 1
model: Churn
candidate: { timeout: 5 }
metrics:
  accuracy: { max-dorp: 0.01, direction: lower }
  recal: { max-drop: 1% }
  mine: { max: 3 }
confidence: 95
`
  expect(linesOf(text)).toEqual([
    'p.yml:1:1: vresion: is not a key of the policy here',
    'p.yml:1:1: version: is required and not there',
    'p.yml:2:8: model: must be 1 to 64 of a-z 0-9 . _ - and begin with a letter or a digit, got "Churn"',
    'p.yml:3:23: candidate.timeout: must be a duration such as 90s, 20m, 1h, 180d or 4w, got "5"',
    'p.yml:5:15: metrics.accuracy.max-dorp: is not a key of the policy here',
    'p.yml:5:42: metrics.accuracy.direction: accuracy is better when higher, got lower',
    'p.yml:6:22: metrics.recal.max-drop: must be a decimal number, got "1%"',
    'p.yml:7:3: metrics.mine: is not a metric of the catalogue, so direction must be written: it is never guessed',
    'p.yml:8:13: confidence: must be above 0.5 and at most 0.9999, got 95'
  ])
})
