export const id = 362;
export const ids = [362];
export const modules = {

/***/ 6870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hh: () => (/* reexport */ cleanEnvironment),
  gA: () => (/* reexport */ datasetOf),
  JR: () => (/* reexport */ expectWritten),
  qE: () => (/* reexport */ findFile),
  mw: () => (/* reexport */ globMatches),
  fg: () => (/* reexport */ isGlob),
  tZ: () => (/* reexport */ metricValues),
  VC: () => (/* reexport */ modelFiles),
  D0: () => (/* reexport */ readMetricFile),
  Dc: () => (/* reexport */ refuseContradictions),
  d1: () => (/* reexport */ runCommand)
});

// UNUSED EXPORTS: nameOf

;// CONCATENATED MODULE: ./src/evaluation/clean-environment.ts
/** What a runner hands to its steps and a command of the pull request must not see. */
const withheld = /^(INPUT_.*|GITHUB_TOKEN|ACTIONS_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i;
/**
 * The environment without the runner's tokens and command files. Hygiene, not a wall: the command runs as the same user.
 *
 * @example
 * cleanEnvironment({ HOME: '/home/a', GITHUB_TOKEN: 'secret', INPUT_KEY: 'x' }) // => { HOME: '/home/a' }
 */
function cleanEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.test(name)));
}

// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/metrics/index.ts + 30 modules
var src_metrics = __webpack_require__(1090);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(7725);
// EXTERNAL MODULE: ./src/statistics/index.ts + 26 modules
var statistics = __webpack_require__(9912);
;// CONCATENATED MODULE: ./src/evaluation/evaluation-of.ts




/**
 * The metrics of a model: every metric of the catalogue that its rows give, the policy's own classes and columns, the slices of the policy, and
 * what was reported beside. Where a number was both computed and reported, the computed one stands.
 */
function metricValues(policy, { predictions, reported }) {
    const computed = predictions === undefined ? [] : [...overall(policy, predictions.rows), ...inSlices(policy, predictions.rows)];
    const known = new Set(computed.map(nameOf));
    return [...computed, ...reported.filter((metric) => !known.has(nameOf(metric)))];
}
/** Which number a value is: the same for a computed and a reported one. */
function nameOf({ name, class: label, average, slice }) {
    return JSON.stringify([name, label ?? null, average ?? null, slice === undefined ? null : Object.entries(slice)]);
}
/** What an evaluation says of its data. */
function datasetOf({ digest, rows }) {
    return { digest, rows: rows.count };
}
function overall(policy, rows) {
    const own = policy.metrics.flatMap(({ measure, direction }) => wantedOf(measure, direction));
    const wanted = [...src_metrics/* catalogue */.sW.flatMap((metric) => inGeneral(metric, rows)), ...own];
    const unique = new Map(wanted.map((each) => [JSON.stringify([each.name, each.choice]), each]));
    return [...unique.values()].flatMap((each) => evaluation_of_valueOf(each, rows));
}
/** A metric without the policy asking: of the positive class, or the plain mean over classes. */
function inGeneral(metric, rows) {
    if (metric.kind === 'ranks' || !metric.perClass || rows.type !== 'multiclass')
        return [{ metric, choice: {}, name: metric.name }];
    const choice = { average: 'macro' };
    const macro = (0,src_metrics/* metricOf */.ak)(metric.name, choice);
    return macro === undefined ? [] : [{ metric: macro, choice, name: metric.name }];
}
function wantedOf(measure, direction) {
    if (measure.kind === 'reported')
        return [];
    if (measure.kind === 'column') {
        return [
            { metric: (0,src_metrics/* aggregateOf */.$b)(measure.column, measure.aggregate, direction), choice: {}, name: (0,src_metrics/* measureName */.MT)(measure) }
        ];
    }
    const { class: label, average } = measure;
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
    const metric = (0,src_metrics/* metricOf */.ak)(measure.metric, choice);
    return metric === undefined ? [] : [{ metric, choice, name: measure.metric }];
}
function evaluation_of_valueOf({ metric, choice, name }, rows) {
    if (!(0,src_metrics/* isComputable */.$O)(metric, rows, choice))
        return [];
    const { value, standardError } = metric.kind === 'report-only' ? { value: metric.value(rows) } : withError(metric, rows, choice);
    return [
        {
            name,
            ...choice,
            value,
            direction: metric.direction,
            n: rows.count,
            ...(standardError !== undefined && Number.isFinite(standardError) && { standardError }),
            source: 'computed'
        }
    ];
}
/** By influence values, which every judged metric has; the gate itself decides by better procedures, from rows. */
function withError(metric, rows, choice) {
    const { value, ofRow } = (0,src_metrics/* influenceOf */.xw)(metric, rows, choice);
    return rows.groups === undefined
        ? { value, standardError: (0,statistics/* deltaMethod */.MX)({ estimate: value, influence: ofRow }).standardError }
        : { value };
}
function inSlices(policy, rows) {
    return policy.slices.flatMap(({ by, metrics }) => by
        .filter((columns) => columns.every((column) => rows.slices.has(column)))
        .flatMap((columns) => (0,predictions/* sliceIndex */.HE)(rows, columns).flatMap(({ slice, index }) => {
        const part = (0,predictions/* selectRows */.A5)(rows, index);
        return metrics
            .flatMap(({ measure, direction }) => wantedOf(measure, direction))
            .filter(({ metric, choice }) => (0,src_metrics/* isComputable */.$O)(metric, part, choice))
            .map(({ metric, choice, name }) => ({
            name,
            ...choice,
            slice: (0,documents/* sortedRecord */.vZ)(Object.entries(slice)),
            value: (0,src_metrics/* metricValue */.a3)(metric, part, choice),
            direction: metric.direction,
            n: index.length,
            source: 'computed'
        }));
    })));
}

;// CONCATENATED MODULE: ./src/evaluation/contradictions.ts



/** A reported number may differ from the computed one by rounding, not by more. */
const TOLERANCE = 1e-6;
/**
 * A metric that the user's code reported and that the rows give too must be the same number.
 *
 * @throws MeasurementError with every metric that differs by more than 1e-6
 */
function refuseContradictions(metrics, reported, file) {
    const computed = new Map(metrics.filter(({ source }) => source === 'computed').map((metric) => [nameOf(metric), metric.value]));
    const problems = reported.flatMap((metric) => {
        const ours = computed.get(nameOf(metric));
        if (ours === undefined || Math.abs(ours - metric.value) <= TOLERANCE * Math.max(1, Math.abs(ours)))
            return [];
        const name = (0,src_metrics/* displayName */.QC)(metric.name, choiceOf(metric));
        return [
            {
                file,
                key: name,
                message: `is reported as ${metric.value}, and the predictions give ${ours}`,
                hint: 'Report what the predictions give, or leave the number out'
            }
        ];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
}
function choiceOf({ class: label, average }) {
    return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./src/evaluation/find-file.ts


/**
 * The one file that a path or a glob means, relative to a directory.
 *
 * @throws MeasurementError where a glob matches none or several
 */
async function findFile(pattern, directory) {
    if (!(0,dist/* isDynamicPattern */.ey)(pattern))
        return pattern;
    const [file, ...others] = await filesOf(pattern, directory);
    if (file !== undefined && others.length === 0)
        return file;
    const found = file === undefined
        ? 'matches no file'
        : `matches ${others.length + 1} files: ${[file, ...others].slice(0, 5).join(', ')}`;
    throw new documents/* MeasurementError */.HG({ file: pattern, message: found, hint: 'Name the one file that holds the predictions' });
}
/** Whether a path stands for the files that match it. */
function isGlob(path) {
    return (0,dist/* isDynamicPattern */.ey)(path);
}
/** The files that a glob matches, by name; none for a plain path. */
async function globMatches(pattern, directory) {
    return (0,dist/* isDynamicPattern */.ey)(pattern) ? filesOf(pattern, directory) : [];
}
async function filesOf(pattern, directory) {
    return (await (0,dist/* glob */.TI)(pattern, { cwd: directory, dot: true, followSymbolicLinks: false })).sort();
}

;// CONCATENATED MODULE: ./src/evaluation/metric-object.ts
/** A metric with what is known of its error: `{value, n, stderr}`, `standard_error`, `ci` or `interval` as `[low, high]` at 95 %, or with `level`. */
function metricObject(name, entries, found) {
    const value = numberIn(entries, ['value'], { name, found });
    const n = numberIn(entries, ['n', 'count', 'rows'], { name, found });
    const standardError = numberIn(entries, ['stderr', 'standard_error', 'standardError', 'se'], { name, found });
    if (n !== undefined && !(Number.isSafeInteger(n) && n >= 0))
        found.wrong(`${name}/n`, `must be a whole number of rows, got ${n}`);
    if (standardError !== undefined && !(standardError >= 0))
        found.wrong(`${name}/stderr`, `must be a number that is not negative, got ${standardError}`);
    const interval = intervalIn(entries, name, found);
    if (value === undefined)
        return [];
    return [
        {
            name,
            value,
            ...(n !== undefined && { n }),
            ...(standardError !== undefined && { standardError }),
            ...(interval !== undefined && { interval }),
            source: 'reported'
        }
    ];
}
/** A number under the first of several keys. What is there and no number is a finding. */
function numberIn(entries, keys, { name, found }) {
    const key = keys.find((each) => entries.has(each));
    const written = key === undefined ? undefined : entries.get(key);
    if (written === undefined)
        return undefined;
    if (written.kind === 'number')
        return written.value;
    refuse(written, `${name}/${key}`, found);
    return undefined;
}
/** Why a value cannot be a number. */
function refuse(written, key, found) {
    if (written.kind === 'text') {
        const number = Number(written.text.replace('%', '').replace(',', '.'));
        const hint = written.text.trim() === '' || Number.isNaN(number)
            ? 'Write a number'
            : `Write ${written.text.includes('%') ? number / 100 : number} without quotation marks`;
        found.wrong(key, `must be a number, got the text ${JSON.stringify(written.text.slice(0, 60))}`, hint);
    }
    else if (written.kind === 'other')
        found.wrong(key, `must be a number, got ${written.text}`, 'Leave the metric out where it was not measured');
    else
        found.wrong(key, `must be a number, got a ${written.kind}`);
}
function intervalIn(entries, name, found) {
    const written = entries.get('interval') ?? entries.get('ci');
    if (written === undefined)
        return undefined;
    const bounds = boundsOf(written);
    if (bounds === undefined || !(bounds.low <= bounds.high) || !(bounds.level > 0 && bounds.level < 1)) {
        found.wrong(`${name}/interval`, 'must be [low, high] or {low, high, level} with a level between 0 and 1');
        return undefined;
    }
    return { ...bounds, sides: 2 };
}
function boundsOf(written) {
    const [low, high, level] = written.kind === 'list'
        ? written.items
        : written.kind === 'map'
            ? ['low', 'high', 'level'].map((key) => written.entries.get(key))
            : [];
    if (low?.kind !== 'number' || high?.kind !== 'number')
        return undefined;
    if (level !== undefined && level.kind !== 'number')
        return undefined;
    return { low: low.value, high: high.value, level: level?.value ?? 0.95 };
}

;// CONCATENATED MODULE: ./src/evaluation/classification-report.ts

/** Whether a file is scikit-learn's `classification_report(output_dict=True)`. */
function isClassificationReport(written) {
    return written.kind === 'map' && written.entries.get('macro avg')?.kind === 'map';
}
const averages = new Map([
    ['macro avg', 'macro'],
    ['weighted avg', 'weighted'],
    ['micro avg', 'micro']
]);
/** Accuracy, and precision, recall and F1 of every class and average. */
function classificationReport(written, found) {
    if (written.kind !== 'map') {
        found.wrong('', 'must be a classification report: an object of classes');
        return [];
    }
    return [...written.entries].flatMap(([key, value]) => {
        if (key === 'accuracy' && value.kind === 'number')
            return [
                {
                    name: 'accuracy',
                    value: value.value,
                    ...countOf(written.entries.get('macro avg'), found),
                    source: 'reported'
                }
            ];
        if (value.kind === 'map')
            return ofClass(key, value.entries, found);
        found.wrong(key, `must be an object with precision, recall, f1-score and support, got ${value.kind === 'other' ? value.text : `a ${value.kind}`}`);
        return [];
    });
}
function ofClass(key, entries, found) {
    const average = averages.get(key);
    const which = average === undefined ? { class: key } : { average };
    return ['precision', 'recall', 'f1-score'].flatMap((name) => {
        const value = numberIn(entries, [name], { name: key, found });
        if (value === undefined && !entries.has(name))
            found.wrong(`${key}/${name}`, 'is missing');
        return value === undefined
            ? []
            : [{ name: name === 'f1-score' ? 'f1' : name, ...which, value, source: 'reported' }];
    });
}
/** The report counts the rows of its averages as `support`. */
function countOf(macro, found) {
    if (macro?.kind !== 'map')
        return {};
    const n = numberIn(macro.entries, ['support'], { name: 'macro avg', found });
    return n !== undefined && Number.isSafeInteger(n) && n >= 0 ? { n } : {};
}

;// CONCATENATED MODULE: ./src/evaluation/flat-metrics.ts

/** Numbers by name, nested names joined by `/`. Text that looks like no number, and true and false, are left out and said so. */
function flatMetrics(written, found) {
    if (written.kind !== 'map') {
        found.wrong('', `must be an object of numbers by name, got a ${written.kind}`);
        return [];
    }
    return below(written.entries, '', found);
}
function below(entries, prefix, found) {
    return [...entries].flatMap(([key, value]) => at(`${prefix}${key}`, value, found));
}
function at(name, written, found) {
    switch (written.kind) {
        case 'number':
            return [{ name, value: written.value, source: 'reported' }];
        case 'map':
            return written.entries.has('value')
                ? metricObject(name, written.entries, found)
                : below(written.entries, `${name}/`, found);
        case 'list':
            found.leftOut(name, 'a list');
            return [];
        case 'text':
            if (looksLikeNumber(written.text))
                refuse(written, name, found);
            else
                found.leftOut(name, 'text');
            return [];
        case 'other':
            if (written.text === 'null')
                refuse(written, name, found);
            else
                found.leftOut(name, written.text);
            return [];
    }
}
function looksLikeNumber(text) {
    return text.trim() === '' || /^[\s+-]*(\d|\.\d|nan|inf)/i.test(text);
}

;// CONCATENATED MODULE: ./src/evaluation/listed-metrics.ts

/** Whether a file is a list of `{name, value}`, or an object whose `metrics` is one. */
function isMetricList(written) {
    return listOf(written) !== undefined;
}
/** `[{name, value, n, stderr}]`; `metric` is read as `name`. */
function listedMetrics(written, found) {
    return (listOf(written) ?? []).flatMap((item, index) => {
        if (item.kind !== 'map') {
            found.wrong(`[${index}]`, `must be an object with name and value, got a ${item.kind}`);
            return [];
        }
        const name = item.entries.get('name') ?? item.entries.get('metric');
        if (name?.kind !== 'text' || name.text === '')
            found.wrong(`[${index}]/name`, 'must be the name of the metric');
        if (!item.entries.has('value'))
            found.wrong(`[${index}]/value`, 'is missing');
        return name?.kind === 'text' ? metricObject(name.text, item.entries, found) : [];
    });
}
function listOf(written) {
    if (written.kind === 'list')
        return written.items;
    const metrics = written.kind === 'map' ? written.entries.get('metrics') : undefined;
    return metrics?.kind === 'list' ? metrics.items : undefined;
}

;// CONCATENATED MODULE: ./src/evaluation/metric-findings.ts

function metricFindings(file) {
    const problems = [];
    const notes = [];
    return {
        notes,
        wrong: (key, message, hint) => void problems.push({ file, key, message, ...(hint !== undefined && { hint }) }),
        leftOut: (key, what) => void notes.push(`${key} is no number and was left out (${what})`),
        settle: () => {
            if (problems.length > 0)
                throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/evaluation/written-values.ts


const MOST_BYTES = 5 * 2 ** 20;
const DEEPEST = 50;
/**
 * Reads JSON (with Python's bare NaN and Infinity) or YAML.
 *
 * @throws MeasurementError where it is neither, holds a key twice, or is too large or deep
 */
function writtenValues(bytes, file) {
    const text = textOf(bytes, file);
    const lines = new yaml_dist/* LineCounter */.HN();
    // The library's own search for double keys is quadratic.
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        uniqueKeys: false,
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        throw refused(file, { line, column: col, message: `is neither JSON nor YAML: ${error.message}` });
    }
    if (document.contents === null)
        throw refused(file, { message: 'is empty' });
    const problems = [];
    const written = convert(document.contents, { file, lines, problems, key: '', depth: 0 });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
    return written;
}
function textOf(bytes, file) {
    if (bytes.length > MOST_BYTES)
        throw refused(file, { message: `has ${bytes.length} bytes; a metric file has at most 5 MB` });
    if (bytes.length === 0)
        throw refused(file, { message: 'is empty' });
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw refused(file, { message: 'is UTF-16', hint: 'Save it as UTF-8' });
    }
    const text = decoded(bytes, file);
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        throw refused(file, {
            message: 'is a Git LFS pointer, not the file',
            hint: 'Run git lfs pull, or check out with lfs: true'
        });
    }
    if (nesting(text) > DEEPEST)
        throw refused(file, { message: `is nested more than ${DEEPEST} deep` });
    return text;
}
function decoded(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refused(file, { message: 'is not UTF-8 text', hint: 'Write JSON or YAML as UTF-8' });
    }
}
/** Deepest level of brackets outside of double quotes: before a parser recurses into them. */
function nesting(text) {
    let [depth, deepest, inQuotes] = [0, 0, false];
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (inQuotes && character === '\\')
            index++;
        else if (character === '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (character === '[' || character === '{'))
            deepest = Math.max(deepest, ++depth);
        else if (!inQuotes && (character === ']' || character === '}'))
            depth--;
    }
    return deepest;
}
function convert(node, place) {
    if (place.depth > DEEPEST)
        return complain(node, place, `is nested more than ${DEEPEST} deep`);
    if ((0,yaml_dist/* isAlias */.Vj)(node) || node.tag?.startsWith('!'))
        return complain(node, place, 'must be a plain value, without alias or tag');
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,yaml_dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : '';
            const below = { ...place, key: place.key === '' ? name : `${place.key}/${name}`, depth: place.depth + 1 };
            if (entries.has(name))
                complain(key, below, 'is written twice');
            entries.set(name, value === null ? { kind: 'other', text: 'null' } : convert(value, below));
        }
        return { kind: 'map', entries };
    }
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item, index) => convert(item, { ...place, key: `${place.key}[${index}]`, depth: place.depth + 1 }));
        return { kind: 'list', items };
    }
    return (0,yaml_dist/* isScalar */.jn)(node) ? scalar(node) : complain(node, place, 'must be a value');
}
function scalar({ value, type, source = '' }) {
    if (typeof value === 'number')
        return { kind: 'number', value };
    if (typeof value === 'boolean')
        return { kind: 'other', text: value ? 'true' : 'false' };
    if (value === null)
        return { kind: 'other', text: 'null' };
    const bare = type === yaml_dist/* Scalar */.X5.PLAIN ? named.get(source) : undefined;
    return bare === undefined ? { kind: 'text', text: source } : { kind: 'number', value: bare };
}
/** What Python's json writes without quotes. */
const named = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY]
]);
function complain(node, { file, lines, problems, key }, message) {
    const position = node.range ? lines.linePos(node.range[0]) : undefined;
    problems.push({
        file,
        ...(position && { line: position.line, column: position.col }),
        ...(key !== '' && { key }),
        message
    });
    return { kind: 'other', text: 'null' };
}
function refused(file, problem) {
    return new documents/* MeasurementError */.HG({ file, ...problem });
}

;// CONCATENATED MODULE: ./src/evaluation/metric-file.ts







/**
 * Numbers that some tool wrote: an evaluation of ours, scikit-learn's classification report, a list, or flat or nested numbers with or without
 * their errors. Tried in this order, the most specific first.
 *
 * @throws MeasurementError with every key that cannot be a metric, or where there is none
 */
function readMetricFile(bytes, reference) {
    const file = reference.path;
    const written = writtenValues(bytes, file);
    if (isEvaluation(written)) {
        return {
            metrics: (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), file).metrics,
            format: 'evaluation of Model Gate',
            notes: []
        };
    }
    const found = metricFindings(file);
    const format = reference.format === 'classification-report' || (reference.format === 'auto' && isClassificationReport(written))
        ? 'classification report'
        : undefined;
    const listed = reference.format === 'auto' && isMetricList(written);
    const metrics = format !== undefined
        ? classificationReport(written, found)
        : listed
            ? listedMetrics(written, found)
            : flatMetrics(written, found);
    found.settle();
    if (metrics.length === 0) {
        throw new documents/* MeasurementError */.HG({
            file,
            message: 'holds no metric',
            hint: 'Write numbers by name, such as {"accuracy": 0.91}'
        });
    }
    const named = metrics.map((metric) => canonical(metric, reference.name));
    refuseTwice(named, file);
    refuseOffScale(named, file);
    return { metrics: named, format: format ?? (listed ? 'list of metrics' : 'numbers by name'), notes: found.notes };
}
function isEvaluation(written) {
    const schema = written.kind === 'map' ? written.entries.get('schema') : undefined;
    return schema?.kind === 'text' && schema.text.startsWith('model-gate/evaluation@');
}
/** A spelling of the catalogue is that metric; everything else keeps its name, below the prefix of its file. */
function canonical(metric, prefix) {
    if (prefix !== undefined)
        return { ...metric, name: `${prefix}/${metric.name}` };
    const resolved = metric.class === undefined && metric.average === undefined ? (0,src_metrics/* resolveMetric */.F1)(metric.name) : undefined;
    return resolved === undefined || 'refused' in resolved
        ? metric
        : { ...metric, name: resolved.name, ...resolved.choice };
}
function refuseTwice(metrics, file) {
    const seen = new Set();
    const twice = metrics.filter(({ name, class: label, average }) => {
        const key = JSON.stringify([name, label, average]);
        return seen.size === seen.add(key).size;
    });
    if (twice.length === 0)
        return;
    throw new documents/* MeasurementError */.HG(twice
        .slice(0, 10)
        .map(({ name }) => ({ file, key: name, message: 'is there twice, under two spellings', hint: 'Keep one' })), twice.length);
}
/** What rounding may leave outside of a metric's range. */
const SLACK = 1e-9;
/** An accuracy of 91 is one in per cent, and would meet every floor. NaN and infinities are for the checks to say. */
function refuseOffScale(metrics, file) {
    const problems = metrics.flatMap(({ name, class: label, average, value }) => {
        const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
        const [low, high] = (0,src_metrics/* metricOf */.ak)(name, choice)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        if (!Number.isFinite(value) || (value >= low - SLACK && value <= high + SLACK))
            return [];
        return [
            {
                file,
                key: (0,src_metrics/* displayName */.QC)(name, choice),
                message: `lies in [${low}, ${high}], got ${value}`,
                hint: 'Write it in its own unit (0.91, not 91), or give a number of another meaning another name'
            }
        ];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/evaluation/model-files.ts





/** Path, digest and size of model files: which model was measured. Streams, whatever the size. */
async function modelFiles(paths, directory) {
    const files = await Promise.allSettled(paths.map((path) => describe(path, directory)));
    const failed = files.flatMap((file, index) => (file.status === 'rejected' ? [paths[index]] : []));
    if (failed.length > 0) {
        throw new documents/* MeasurementError */.HG(failed.map((file) => ({
            file,
            key: 'candidate.files',
            message: 'is not there or cannot be read',
            hint: 'Name model files that exist after `candidate.run`'
        })));
    }
    return files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
}
async function describe(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    const { size } = await (0,promises_.stat)(absolute);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(absolute))
        hash.update(chunk);
    return { path, digest: `sha256:${hash.digest('hex')}`, bytes: size };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./src/evaluation/line-reader.ts

/** Longer lines are cut. */
const LONGEST_LINE = 10_000;
/** Splits output into lines as it comes; holds at most one line. */
function lineReader(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let partial = '';
    let cut = false;
    const add = (text) => {
        const room = LONGEST_LINE - partial.length;
        if (text.length > room)
            cut = true;
        partial += text.slice(0, Math.max(0, room));
    };
    const flush = () => {
        onLine(cut ? `${partial}… (cut)` : partial.replace(/\r$/, ''));
        partial = '';
        cut = false;
    };
    return {
        take: (chunk) => {
            const [first = '', ...others] = decoder.write(chunk).split('\n');
            add(first);
            for (const text of others) {
                flush();
                add(text);
            }
        },
        end: () => {
            add(decoder.end());
            if (partial !== '')
                flush();
        }
    };
}

;// CONCATENATED MODULE: ./src/evaluation/run-command.ts



/** Last lines of the output that an error shows. */
const SHOWN_LINES = 50;
/** Between asking a process group to end and ending it. */
const GRACE_MILLISECONDS = 5000;
/** How long output may still come when the command has ended: a child that it left behind holds the pipe. */
const DRAIN_MILLISECONDS = 1000;
/**
 * Runs a command of the user in bash (on Windows in pwsh), its output live in the log, and ends its whole process group: after the time limit, and
 * what is left of it when the command itself has ended.
 *
 * @throws MeasurementError with the last 50 lines where it fails, is killed or takes too long
 */
async function runCommand(command, running) {
    const tail = [];
    const child = start(command, running);
    const onLine = (line) => {
        tail.push(line);
        if (tail.length > SHOWN_LINES)
            tail.shift();
        running.log.output(line);
    };
    const readers = [child.stdout, child.stderr].map((pipe) => {
        const reader = lineReader(onLine);
        pipe?.on('data', (chunk) => reader.take(chunk));
        return reader;
    });
    const timedOut = endAfter(child, running.timeoutMilliseconds);
    const onSignal = () => killGroup(child, 'SIGTERM');
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    try {
        const ended = await exitOf(child);
        killGroup(child, 'SIGKILL');
        await drained(child);
        for (const reader of readers)
            reader.end();
        const problem = problemOf(ended, timedOut(), running.timeoutMilliseconds);
        if (problem !== undefined)
            throw failure(command, problem, tail);
    }
    finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
}
function start(command, { directory, environment }) {
    const [shell, flags] = process.platform === 'win32'
        ? ['pwsh', ['-NoProfile', '-NonInteractive', '-Command']]
        : ['bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c']];
    return (0,external_node_child_process_.spawn)(shell, [...flags, command], {
        cwd: directory,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that its children can be ended with it.
        detached: process.platform !== 'win32',
        windowsHide: true
    });
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
/** @returns whether the time was up */
function endAfter(child, milliseconds) {
    let up = false;
    let force;
    const limit = setTimeout(() => {
        up = true;
        killGroup(child, 'SIGTERM');
        force = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MILLISECONDS);
    }, milliseconds);
    child.once('exit', () => {
        clearTimeout(limit);
        clearTimeout(force);
    });
    child.once('error', () => clearTimeout(limit));
    return () => up;
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill());
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // Nothing of the group is left.
    }
}
/** Waits for the pipes to close, and closes them where something outside of the group still holds them. */
function drained(child) {
    const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null && !pipe.closed);
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(limit);
            for (const pipe of pipes)
                pipe?.destroy();
            resolve();
        };
        const limit = setTimeout(done, DRAIN_MILLISECONDS);
        let open = pipes.length;
        if (open === 0)
            return done();
        for (const pipe of pipes) {
            pipe?.once('close', () => {
                open--;
                if (open === 0)
                    done();
            });
        }
    });
}
function problemOf({ code, signal, error }, timedOut, milliseconds) {
    if (error?.code === 'ENOENT')
        return 'could not be started: bash (on Windows pwsh) or the folder is not there';
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    if (timedOut)
        return `took longer than ${milliseconds / 1000} s and was ended with all its children`;
    if (signal !== null)
        return `was ended by ${signal}`;
    return code === 0 ? undefined : `ended with exit code ${code ?? 'unknown'}`;
}
function failure(command, problem, tail) {
    const name = JSON.stringify(command.length > 80 ? `${command.slice(0, 80)}…` : command);
    const output = tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${tail.map((line) => `    ${line}`).join('\n')}`;
    return new documents/* MeasurementError */.HG({ message: `the command ${name} ${problem}`, hint: output });
}

;// CONCATENATED MODULE: ./src/evaluation/written-files.ts


/**
 * Remembers files that a command has to write, so that a file from before is not taken for its work: a command that exits with 0 and writes
 * nothing measured nothing.
 *
 * @param earlier files that a glob matches before the command runs: it may take them away, not leave them as they were
 * @returns what is called when the command has ended @throws MeasurementError that names every file that it did not write
 */
async function expectWritten(paths, earlier = []) {
    const all = [...paths, ...earlier];
    const before = await Promise.all(all.map(markOf));
    return async () => {
        const after = await Promise.all(all.map(markOf));
        const problems = all.flatMap((path, index) => {
            const [old, now] = [before[index], after[index]];
            if (now === undefined) {
                const wanted = index < paths.length;
                return wanted ? [{ file: path, message: 'the command ended well and did not write this file', hint }] : [];
            }
            const same = old?.modified === now.modified && old.size === now.size && old.inode === now.inode;
            return same ? [{ file: path, message: 'the command ended well and left this file as it was before', hint }] : [];
        });
        if (problems.length > 0)
            throw new documents/* MeasurementError */.HG(problems);
    };
}
const hint = 'Let `candidate.run` write it, or leave `run` out if an earlier step does';
async function markOf(path) {
    try {
        const { mtimeNs, size, ino } = await (0,promises_.stat)(path, { bigint: true });
        return { modified: mtimeNs, size, inode: ino };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/evaluation/index.ts










/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  um: () => (/* reexport */ tables),
  En: () => (/* reexport */ writeCsv)
});

// UNUSED EXPORTS: tableFormat

;// CONCATENATED MODULE: ./src/tables/table-format.ts
const formats = new Map([
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['jsonl', 'jsonl'],
    ['ndjson', 'jsonl'],
    ['parquet', 'parquet']
]);
/**
 * The format a file's name promises, `.gz` aside; undefined when its name promises none.
 *
 * @example
 * tableFormat('predictions.CSV.gz') // => 'csv'
 * @example
 * tableFormat('model.pkl') // => undefined
 */
function tableFormat(name) {
    const plain = name.toLowerCase().replace(/(\.(?:csv|tsv|jsonl|ndjson))\.gz$/, '$1');
    const extension = /\.([a-z]+)$/.exec(plain)?.[1];
    return extension === undefined ? undefined : formats.get(extension);
}

// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/tables/byte-chunks.ts



/** All bytes in order, a chunk at a time. */
async function* byteChunks(stored, size) {
    for (let start = 0; start < stored.byteLength; start += size) {
        const chunk = await stored.read(start, start + size);
        if (chunk.length > 0)
            yield chunk;
    }
}
/**
 * What a gzip file holds, a chunk at a time: never the whole of it, however much it is.
 *
 * @throws MeasurementError if the file is damaged or cut off
 */
async function* gunzippedChunks(file, chunks, size) {
    const compressed = external_node_stream_.Readable.from(chunks);
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.max(size, 64) });
    compressed.on('error', (error) => gunzip.destroy(error));
    try {
        yield* compressed.pipe(gunzip);
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            throw error;
        throw new documents/* MeasurementError */.HG({
            file,
            message: `is not a readable gzip file: ${error.message}`,
            hint: 'It may be cut off or damaged: write it again, or upload it again'
        });
    }
    finally {
        compressed.destroy();
        gunzip.destroy();
    }
}
/** The first bytes of a sequence, at least `length` of them if there are so many, and the whole sequence again. */
async function withHead(chunks, length) {
    const first = [];
    let read = 0;
    while (read < length) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        first.push(next.value);
        read += next.value.length;
    }
    return { head: Buffer.concat(first).subarray(0, length), all: followedBy(first, chunks) };
}
async function* followedBy(first, rest) {
    yield* first;
    yield* rest;
}

;// CONCATENATED MODULE: ./src/tables/quote.ts
const longest = 80;
/**
 * A value out of a file as it stands in a message: JSON, control characters escaped, cut at 80 characters.
 *
 * @example
 * quote('N\u0000A') // => '"N\\u0000A"'
 */
function quote(value) {
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
        return String(value);
    if (value instanceof Uint8Array)
        return 'binary data';
    const cut = typeof value === 'string' ? value.slice(0, longest + 1) : value;
    const text = JSON.stringify(cut) ?? String(cut);
    return text.length <= longest + 2 ? text : `${text.slice(0, longest)}...`;
}

;// CONCATENATED MODULE: ./src/tables/canonical-text.ts


/**
 * The canonical text of a value of JSON or Parquet; blank values are ''.
 *
 * Numbers as their shortest round-trip decimal, integral ones without a point; booleans as `true` and `false` (a CSV
 * keeps `True` as it stands). What has no exact text is a fault: NaN, infinities, integral doubles beyond 2^53 (the
 * reader may already have rounded them, and two ids would become one), unpaired surrogates, lists and objects.
 *
 * @example
 * textOfValue(1) // => '1'
 * @example
 * textOfValue(null) // => ''
 */
function textOfValue(value) {
    if (typeof value === 'string')
        return /\p{Surrogate}/u.test(value)
            ? { fault: `must be Unicode text, got the unpaired surrogate in ${quote(value)}` }
            : (0,documents/* canonicalText */.A4)(value);
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'number')
        return textOfNumber(value);
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    return { fault: `must be text, a number or a boolean, got ${quote(value)}` };
}
function textOfNumber(value) {
    if (!Number.isFinite(value))
        return { fault: `must be text or a finite number, got ${value}` };
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
        return { fault: `must be text: the number ${value} is beyond 2^53 and not exact` };
    return String(value);
}

;// CONCATENATED MODULE: ./src/tables/unshared.ts
/** V8 copies slices shorter than this; longer ones keep the text they were cut from alive. */
const shortestSharedSlice = 13;
/**
 * The same text in memory of its own, so that one cell does not hold a megabyte of its file.
 *
 * @example
 * unshared('row-1') // => 'row-1'
 */
function unshared(slice) {
    return slice.length < shortestSharedSlice ? slice : ` ${slice}`.slice(1);
}

;// CONCATENATED MODULE: ./src/tables/id-sink.ts



/** Text that is different in nearly every row, in canonical form. */
function idSink() {
    const values = [];
    return {
        addText(text, start, end) {
            values.push((0,documents/* canonicalText */.A4)(unshared(text.slice(start, end))));
            return undefined;
        },
        addValue(value) {
            const text = textOfValue(value);
            if (typeof text !== 'string')
                return text.fault;
            values.push(text);
            return undefined;
        },
        column: () => ({ type: 'id', values })
    };
}

;// CONCATENATED MODULE: ./src/tables/decimal-number.ts
const ZERO = 48;
const exactDigits = 15;
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
 * The number that `text[start, end)` writes in decimal or exponent notation, correctly rounded; NaN if it writes none.
 *
 * Grammar: `[+-] (digits [. [digits]] | . digits) [(e|E) [+-] digits]`, as Python, R and JavaScript write numbers.
 * Up to 15 significant digits and a power of ten up to 22 both fit a double, so one division or product of them is
 * exact (Clinger 1990, "How to read floating point numbers accurately"); anything longer goes to `Number`.
 *
 * @example
 * decimalNumber('-1.5e-3', 0, 7) // => -0.0015
 */
function decimalNumber(text, start, end) {
    const first = text.charCodeAt(start);
    const negative = first === 45;
    let at = negative || first === 43 ? start + 1 : start;
    let mantissa = 0;
    let significant = 0;
    let digits = 0;
    let fraction = 0;
    let pointed = false;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        const digit = code - ZERO;
        if (digit >= 0 && digit <= 9) {
            mantissa = mantissa * 10 + digit;
            if (mantissa > 0)
                significant++;
            digits++;
            if (pointed)
                fraction++;
        }
        else if (code === 46 && !pointed)
            pointed = true;
        else
            break;
    }
    if (digits === 0)
        return Number.NaN;
    const scale = at === end ? 0 : exponent(text, at, end);
    if (Number.isNaN(scale))
        return Number.NaN;
    const power = scale - fraction;
    if (significant > exactDigits || power < -22 || power > 22)
        return Number(text.slice(start, end));
    const magnitude = power < 0 ? mantissa / powersOfTen[-power] : mantissa * powersOfTen[power];
    return negative ? -magnitude : magnitude;
}
/** The whole of `e-3` as -3; NaN if it is no exponent. */
function exponent(text, start, end) {
    if ((text.charCodeAt(start) | 32) !== 101)
        return Number.NaN;
    const sign = text.charCodeAt(start + 1);
    const digits = sign === 43 || sign === 45 ? start + 2 : start + 1;
    if (digits >= end)
        return Number.NaN;
    let value = 0;
    for (let at = digits; at < end; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    return sign === 45 ? -value : value;
}

;// CONCATENATED MODULE: ./src/tables/growing-array.ts
const firstLength = 1024;
/** A typed array that doubles when it is full: amortised constant time a value. */
function growingArray(allocate) {
    let array = allocate(firstLength);
    let length = 0;
    return {
        push(value) {
            if (length === array.length) {
                const larger = allocate(length * 2);
                larger.set(array);
                array = larger;
            }
            array[length++] = value;
        },
        values: () => array.slice(0, length)
    };
}

;// CONCATENATED MODULE: ./src/tables/number-sink.ts



const SPACE = 32;
const nonFinite = /^([+-]?)(?:(inf|infinity)|nan)$/i;
/** Numbers, non-finite ones among them as the file writes them: to refuse those is the reader's business. */
function numberSink() {
    const values = growingArray((length) => new Float64Array(length));
    const blanks = [];
    let count = 0;
    function add(value) {
        values.push(value);
        count++;
    }
    function addBlank() {
        blanks.push(count);
        add(Number.NaN);
    }
    return {
        addText(text, start, end) {
            let from = start;
            let to = end;
            while (from < to && text.charCodeAt(from) === SPACE)
                from++;
            while (from < to && text.charCodeAt(to - 1) === SPACE)
                to--;
            if (from === to)
                return addBlank();
            const value = decimalNumber(text, from, to);
            if (!Number.isNaN(value))
                return add(value);
            const special = nonFinite.exec(text.slice(from, Math.min(to, from + 10)));
            if (special === null || to - from > 10)
                return `must be a number, got ${quote(text.slice(from, to))}`;
            return add(special[2] === undefined ? Number.NaN : special[1] === '-' ? -Infinity : Infinity);
        },
        addValue(value) {
            if (typeof value === 'number')
                return add(value);
            if (value === null || value === undefined)
                return addBlank();
            if (typeof value === 'bigint')
                return add(Number(value));
            return `must be a number, got ${quote(value)}`;
        },
        column: () => ({
            type: 'number',
            values: values.values(),
            ...(blanks.length > 0 && { blank: mask(count, blanks) })
        })
    };
}
function mask(count, at) {
    const ones = new Uint8Array(count);
    for (const index of at)
        ones[index] = 1;
    return ones;
}

;// CONCATENATED MODULE: ./src/tables/text-sink.ts




const BLANK = -1;
/** Text by dictionary codes, in canonical form. */
function textSink() {
    const codes = growingArray((length) => new Int32Array(length));
    const dictionary = [];
    /** By the text as the file writes it, so that only a new one is put into canonical form. */
    const codeOfWritten = new Map([['', BLANK]]);
    const codeOfCanonical = new Map();
    function learn(written) {
        const own = unshared(written);
        const canonical = (0,documents/* canonicalText */.A4)(own);
        const code = codeOfCanonical.get(canonical) ?? dictionary.push(canonical) - 1;
        codeOfCanonical.set(canonical, code);
        codeOfWritten.set(own, code);
        return code;
    }
    function add(written) {
        codes.push(codeOfWritten.get(written) ?? learn(written));
    }
    return {
        addText: (text, start, end) => add(text.slice(start, end)),
        addValue(value) {
            if (typeof value === 'string' && codeOfWritten.has(value))
                return add(value);
            const text = textOfValue(value);
            return typeof text === 'string' ? add(text) : text.fault;
        },
        column: () => ({ type: 'text', codes: codes.values(), dictionary })
    };
}

;// CONCATENATED MODULE: ./src/tables/column-sink.ts



/** An empty column of the given type. */
function columnSink(type) {
    switch (type) {
        case 'number':
            return numberSink();
        case 'text':
            return textSink();
        case 'id':
            return idSink();
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/tables/header-names.ts


const mostNamed = 20;
/** Adds a problem for every name of a header that is empty or stands twice. */
function checkHeader(names, problems) {
    const seen = new Map();
    names.forEach((name, index) => {
        const before = seen.get(name);
        if (name === '')
            problems.add({
                message: `column ${index + 1} has no name in the header`,
                hint: 'Name it, or leave it out (pandas: to_csv(..., index=False))'
            });
        else if (before !== undefined)
            problems.add({ field: name, message: `must stand once in the header, is column ${before + 1} and ${index + 1}` });
        else
            seen.set(name, index);
    });
}
/** Adds a problem for a wanted column that the file does not have, with the name it may have meant. */
function addMissingColumn(wanted, names, problems) {
    const listed = names.slice(0, mostNamed).map(quote).join(', ');
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    const meant = names.length > 0 ? `Did you mean ${quote((0,mod/* closest */.kp)(wanted, [...names]))}? ` : '';
    problems.add({
        field: wanted,
        message: 'is not in the file',
        hint: `${meant}It has ${listed || 'no columns'}${more}`
    });
}

;// CONCATENATED MODULE: ./src/tables/problem-list.ts

const kept = 10;
/** An empty list of the problems of one file. */
function problemList(file) {
    const problems = [];
    let total = 0;
    function add(problem) {
        if (total++ < kept)
            problems.push({ file, ...problem });
    }
    return {
        add,
        throwIfAny() {
            if (total > 0)
                throw new documents/* MeasurementError */.HG(problems, total);
        },
        stop(problem) {
            add(problem);
            throw new documents/* MeasurementError */.HG(problems, total);
        }
    };
}

;// CONCATENATED MODULE: ./src/tables/record-scanner.ts
const QUOTE = 34;
const LF = 10;
const CR = 13;
/**
 * A scanner of RFC 4180 records, linear in their length. Quotes inside an unquoted cell are text, as Python's csv and
 * pandas read them; a cell that begins with a quote must end with one. Line ends are LF or CRLF, mixed as they come.
 */
function recordScanner(delimiter) {
    let start = 0;
    const record = {
        count: 0,
        starts: [],
        ends: [],
        doubled: [],
        fault: undefined,
        isEmptyLine: () => record.count === 1 && record.starts[0] === start && record.ends[0] === start,
        scan
    };
    function add(from, end, doubled) {
        const cell = record.count++;
        record.starts[cell] = from;
        record.ends[cell] = end;
        record.doubled[cell] = doubled;
    }
    function fail(fault) {
        record.fault = fault;
        return -1;
    }
    function plainCell(text, from) {
        const end = endOfPlainCell(text, from, delimiter);
        add(from, end, 0);
        return end;
    }
    /** @returns the place after the closing quote, -1 if there is none yet */
    function quotedCell(text, from) {
        let doubled = 0;
        for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
            if (text.charCodeAt(at + 1) !== QUOTE) {
                add(from, at, doubled);
                return at + 1;
            }
            doubled = 1;
        }
        return -1;
    }
    function scan(text, from, atEnd) {
        start = from;
        record.count = 0;
        record.fault = undefined;
        const length = text.length;
        for (let at = from;; at++) {
            const quoted = text.charCodeAt(at) === QUOTE;
            at = quoted ? quotedCell(text, at + 1) : plainCell(text, at);
            if (at < 0)
                return atEnd ? fail('an unclosed quote') : -1;
            if (at === length)
                return atEnd ? length : -1;
            const code = text.charCodeAt(at);
            if (code === LF)
                return at + 1;
            if (code === CR) {
                if (text.charCodeAt(at + 1) === LF)
                    return at + 2;
                return at + 1 < length || atEnd ? fail('a carriage return without a line feed') : -1;
            }
            if (code !== delimiter)
                return fail('text after a closing quote');
        }
    }
    return record;
}
function endOfPlainCell(text, from, delimiter) {
    const length = text.length;
    let at = from;
    for (; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === delimiter || code === LF || code === CR)
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/tables/text-rows.ts
/**
 * Feeds a text to a splitter, rows across pieces joined.
 *
 * @throws MeasurementError with the problems so far when the text is not UTF-8, or a row is too long
 */
async function splitRows(pieces, splitter, problems, limits) {
    let rest = '';
    for await (const piece of pieces) {
        const text = rest + piece.text;
        const next = splitter.take(text, false);
        if (next < 0)
            return;
        rest = text.slice(next);
        if (piece.fault !== undefined)
            problems.stop(inRow(splitter.row(), piece.fault));
        if (rest.length > limits.rowCharacters)
            problems.stop(inRow(splitter.row(), {
                message: `is longer than ${limits.rowCharacters} characters`,
                hint: 'A quote may be unclosed, or the line ends may be neither LF nor CRLF'
            }));
    }
    if (rest !== '')
        splitter.take(rest, true);
}
/** A problem placed in a row, or in the header. */
function inRow(row, problem) {
    return row > 0 ? { row, ...problem } : { ...problem, message: `header: ${problem.message}` };
}
/** The problem of a table that has too many rows. */
function tooManyRows(limit) {
    return {
        message: `has more than ${limit} rows`,
        hint: 'Sample it, or evaluate it where it is and hand over a metrics file'
    };
}

;// CONCATENATED MODULE: ./src/tables/delimited-table.ts





/** The names in the first record. @throws MeasurementError if one is empty or stands twice */
async function delimitedHeader(text) {
    const problems = problemList(text.file);
    let header = [];
    await eachRecord(text, problems, (names) => {
        header = namesOf(names);
        return false;
    });
    checkHeader(header, problems);
    problems.throwIfAny();
    return header;
}
/** Reads the wanted columns; cells of others are passed over. Linear in the file's length. @throws MeasurementError */
async function readDelimited(text, wanted) {
    const problems = problemList(text.file);
    let table;
    await eachRecord(text, problems, (record) => {
        if (table === undefined)
            table = tableRows(namesOf(record), wanted, problems);
        else if (table.add(record) > text.limits.rows)
            problems.stop(tooManyRows(text.limits.rows));
        return true;
    });
    problems.throwIfAny();
    return table?.columns() ?? { count: 0, columns: new Map() };
}
function tableRows(header, wanted, problems) {
    checkHeader(header, problems);
    const cells = [];
    for (const [name, type] of wanted) {
        const index = header.indexOf(name);
        if (index < 0)
            addMissingColumn(name, header, problems);
        else
            cells.push({ name, index, sink: columnSink(type) });
    }
    problems.throwIfAny();
    const width = header.length;
    let row = 0;
    let emptyLines = 0;
    function add({ text, record }) {
        if (width > 1 && record.isEmptyLine())
            return row + ++emptyLines;
        for (; emptyLines > 0; emptyLines--)
            problems.add({ row: ++row, message: `is empty, must have ${width} cells` });
        row++;
        if (record.count !== width)
            problems.add({ row, message: `must have ${width} cells as the header has, got ${record.count}` });
        else
            for (const { name, index, sink } of cells) {
                const message = addCell(sink, text, record, index);
                if (message !== undefined)
                    problems.add({ row, field: name, message });
            }
        return row;
    }
    return {
        add,
        columns: () => ({ count: row, columns: new Map(cells.map(({ name, sink }) => [name, sink.column()])) })
    };
}
function addCell(sink, text, record, index) {
    if (record.doubled[index] === 0)
        return sink.addText(text, record.starts[index], record.ends[index]);
    const cell = cellText(text, record, index);
    return sink.addText(cell, 0, cell.length);
}
function namesOf({ text, record }) {
    return Array.from({ length: record.count }, (_, index) => cellText(text, record, index));
}
function cellText(text, record, index) {
    const written = text.slice(record.starts[index], record.ends[index]);
    return record.doubled[index] === 0 ? written : written.replaceAll('""', '"');
}
const faultHints = {
    'text after a closing quote': 'Double a quote inside a quoted cell: "5"" disk"',
    'an unclosed quote': 'Close it, or double it inside a quoted cell; the file may be cut off',
    'a carriage return without a line feed': 'End lines with LF or CRLF, and quote a cell that holds a carriage return'
};
/** Calls `visit` with each record, the header first, until it says false. @throws MeasurementError at a broken one */
async function eachRecord({ delimiter, pieces, limits }, problems, visit) {
    const record = recordScanner(delimiter.charCodeAt(0));
    let row = 0;
    const splitter = {
        row: () => row,
        take(text, atEnd) {
            for (let from = 0; from < text.length; row++) {
                const next = record.scan(text, from, atEnd);
                if (record.fault !== undefined)
                    problems.stop(inRow(row, { message: `has ${record.fault}`, hint: faultHints[record.fault] }));
                if (next < 0)
                    return from;
                if (!visit({ text, record }))
                    return -1;
                from = next;
            }
            return text.length;
        }
    };
    await splitRows(pieces, splitter, problems, limits);
}

;// CONCATENATED MODULE: ./src/tables/foreign-content.ts
/** How many bytes of a file are looked at. */
const headLength = 512;
const encodings = [
    [[0xff, 0xfe], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
    [[0xfe, 0xff], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
    [[0x50, 0x4b, 0x03, 0x04], { message: 'is a ZIP archive or an Excel workbook', hint: 'Write it as CSV or Parquet' }]
];
const texts = [
    [
        /^version https:\/\/git-lfs\.github\.com\/spec\/v1/,
        {
            message: 'is a Git LFS pointer, not the file it stands for',
            hint: 'Run `git lfs pull` first; on GitHub Actions set `lfs: true` of actions/checkout'
        }
    ],
    [
        /^\s*<(?:!doctype|html|head|\?xml)/i,
        { message: 'is an HTML or XML page', hint: 'A download may have ended at a login or error page: fetch it again' }
    ]
];
/**
 * What a file is by its first bytes, if it is certainly no table; undefined otherwise.
 *
 * @example
 * foreignContent(new Uint8Array()) // => { message: 'is empty', hint: 'Check that the step that writes it ended well' }
 */
function foreignContent(head) {
    const encoding = encodings.find(([mark]) => startsWith(head, mark));
    if (encoding !== undefined)
        return encoding[1];
    const text = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '');
    if (text.trim() === '' && head.length < headLength)
        return { message: 'is empty', hint: 'Check that the step that writes it ended well' };
    return texts.find(([opening]) => opening.test(text))?.[1];
}
/**
 * Whether bytes begin with these.
 *
 * @example
 * startsWith(new Uint8Array([1, 2, 3]), [1, 2]) // => true
 */
function startsWith(bytes, mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./src/tables/json-lines-table.ts





/** Rows whose keys make the header: a row may leave out what is null. */
const headerRows = 100;
/** Names of the keys of the first 100 rows, in order of first appearance. @throws MeasurementError */
async function jsonLinesHeader(lines) {
    const problems = problemList(lines.file);
    const names = new Set();
    await eachRow(lines, problems, (row, number) => {
        for (const name of Object.keys(row))
            names.add(name);
        return number < headerRows;
    });
    problems.throwIfAny();
    return [...names];
}
/** Reads the wanted keys; a key that a row leaves out is blank. @throws MeasurementError */
async function readJsonLines(lines, wanted) {
    const problems = problemList(lines.file);
    const keys = [...wanted].map(([name, type]) => ({ name, sink: columnSink(type), seen: false }));
    const names = new Set();
    let count = 0;
    await eachRow(lines, problems, (row, number) => {
        count = number;
        if (number <= headerRows)
            for (const name of Object.keys(row))
                names.add(name);
        for (const key of keys)
            addKey(key, row, number, problems);
        return true;
    });
    for (const key of keys)
        if (!key.seen)
            addMissingColumn(key.name, [...names], problems);
    problems.throwIfAny();
    return { count, columns: new Map(keys.map(({ name, sink }) => [name, sink.column()])) };
}
function addKey(key, row, number, problems) {
    const has = Object.hasOwn(row, key.name);
    if (has)
        key.seen = true;
    const message = key.sink.addValue(has ? row[key.name] : undefined);
    if (message !== undefined)
        problems.add({ row: number, field: key.name, message });
}
/** Calls `visit` with each row until it says false; lines that are no objects are problems. */
async function eachRow({ pieces, limits }, problems, visit) {
    let row = 1;
    let emptyLines = 0;
    function takeLine(line) {
        if (line.trim() === '') {
            emptyLines++;
            return true;
        }
        for (; emptyLines > 0; emptyLines--)
            problems.add({ row: row++, message: 'is empty, must be a JSON object' });
        if (row > limits.rows)
            problems.stop(tooManyRows(limits.rows));
        const object = parsedObject(line);
        if (object === undefined)
            problems.add({ row, message: `must be a JSON object, got ${quote(line.trim())}` });
        const more = object === undefined || visit(object, row);
        row++;
        return more;
    }
    const splitter = {
        row: () => row + emptyLines,
        take(text, atEnd) {
            let from = 0;
            for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                if (!takeLine(text.slice(from, end)))
                    return -1;
                from = end + 1;
            }
            if (atEnd && from < text.length)
                takeLine(text.slice(from));
            return from;
        }
    };
    await splitRows(pieces, splitter, problems, limits);
}
function parsedObject(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/tables/limits.ts
/** What a gate job's machine holds in memory, and what no honest row is longer than. */
const defaultLimits = { chunkBytes: 1 << 20, rows: 20_000_000, rowCharacters: 1 << 24 };

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/tables/decimal-text.ts
/** Far beyond any real scale (Parquet's own limit is its precision), and short enough to print. */
const largestScale = 1000;
/**
 * The exact decimal `unscaled * 10^-scale`, with as many digits after the point as the scale says.
 *
 * @throws RangeError if the scale is not in [0, 1000]
 * @example
 * decimalText(-5n, 2) // => '-0.05'
 */
function decimalText(unscaled, scale) {
    if (!(scale >= 0 && scale <= largestScale))
        throw new RangeError(`decimal scale ${scale} is not in [0, ${largestScale}]`);
    const negative = unscaled < 0n;
    const digits = String(negative ? -unscaled : unscaled).padStart(scale + 1, '0');
    const point = digits.length - scale;
    const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
    return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}
/**
 * A two's complement integer, highest byte first, as Parquet stores decimals.
 *
 * @example
 * signedInteger(new Uint8Array([0xff, 0xfe])) // => -2n
 */
function signedInteger(bytes) {
    if (bytes.length === 0)
        return 0n;
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

;// CONCATENATED MODULE: ./src/tables/float32-text.ts
const mostDigits = 9;
/**
 * The shortest decimal that reads back as the same 32-bit float: 0.1 and not 0.10000000149011612.
 *
 * @example
 * float32Text(0.10000000149011612) // => '0.1'
 */
function float32Text(value) {
    for (let digits = 1; digits < mostDigits; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return String(short);
    }
    return String(Number(value.toPrecision(mostDigits)));
}

;// CONCATENATED MODULE: ./src/tables/iso-time.ts
const secondsInDay = 86400n;
/**
 * A day counted from 1970-01-01 as ISO 8601.
 *
 * @throws RangeError outside of the years that a `Date` holds
 * @example
 * isoDate(19_723) // => '2024-01-01'
 */
function isoDate(days) {
    return new Date(days * Number(secondsInDay) * 1000).toISOString().replace(/T.*$/, '');
}
/**
 * A time counted from 1970-01-01T00:00:00 as ISO 8601, exact, its fraction without trailing zeros.
 *
 * @param count units since then, before it negative
 * @param unitsPerSecond a power of ten: 1000n for milliseconds
 * @throws RangeError outside of the years that a `Date` holds
 * @example
 * isoTime(1_704_067_200_250n, 1000n) // => '2024-01-01T00:00:00.25'
 */
function isoTime(count, unitsPerSecond) {
    const remainder = ((count % unitsPerSecond) + unitsPerSecond) % unitsPerSecond;
    const seconds = (count - remainder) / unitsPerSecond;
    const whole = new Date(Number(seconds) * 1000).toISOString().replace(/\.000Z$/, '');
    const digits = String(unitsPerSecond).length - 1;
    const fraction = String(remainder).padStart(digits, '0').replace(/0+$/, '');
    return fraction === '' ? whole : `${whole}.${fraction}`;
}

;// CONCATENATED MODULE: ./src/tables/parquet-field.ts




/** How to read a column that is no list, map or struct, as the type that is wanted of it. */
function parquetField(element, type) {
    const logical = element.logical_type;
    const parsers = exactParsers(logical?.type === 'TIMESTAMP' ? logical.isAdjustedToUTC : element.type !== 'INT96');
    if (element.converted_type === 'DECIMAL' || logical?.type === 'DECIMAL') {
        const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
        return { element: physical(element), parsers, utf8: false, value: decimalReader(scale, type) };
    }
    if (element.converted_type === 'DATE' || logical?.type === 'DATE')
        return { element: physical(element), parsers, utf8: false, value: ifNumber(isoDate) };
    const isShortFloat = element.type === 'FLOAT' || logical?.type === 'FLOAT16';
    const value = isShortFloat && type !== 'number' ? ifNumber(float32Text) : (decoded) => decoded;
    return { element, parsers, utf8: true, value };
}
function physical(element) {
    const bare = { ...element };
    delete bare.converted_type;
    delete bare.logical_type;
    return bare;
}
function ifNumber(text) {
    return (decoded) => (typeof decoded === 'number' && Number.isFinite(decoded) ? text(decoded) : decoded);
}
function decimalReader(scale, type) {
    return (decoded) => {
        if (decoded === null || decoded === undefined)
            return decoded;
        const unscaled = decoded instanceof Uint8Array ? signedInteger(decoded) : BigInt(decoded);
        const text = decimalText(unscaled, scale);
        return type === 'number' ? Number(text) : text;
    };
}
/** Parsers that lose nothing: times to the nanosecond, text that must be UTF-8, documents as they are written. */
function exactParsers(utc) {
    const zone = utc ? 'Z' : '';
    const time = (unitsPerSecond) => (count) => `${isoTime(count, unitsPerSecond)}${zone}`;
    return {
        timestampFromMilliseconds: time(1000n),
        timestampFromMicroseconds: time(1000000n),
        timestampFromNanoseconds: time(1000000000n),
        stringFromBytes: strictText,
        jsonFromBytes: strictText,
        geometryFromBytes: (bytes) => bytes,
        geographyFromBytes: (bytes) => bytes
    };
}
function strictText(bytes) {
    if (bytes === undefined)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    // Only a text with a replacement character can have been invalid; the check costs more than the decoding.
    if (text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(bytes))
        throw new TypeError('a text in it is not UTF-8');
    return text;
}

;// CONCATENATED MODULE: ./src/tables/parquet-pages.ts
/**
 * Checks the headers of a flat column chunk's pages before they are decoded: all sizes are there and lie within the
 * chunk, and the pages hold exactly the rows of their row group. The decoder trusts these numbers, and with a damaged
 * one may never end. Linear in the number of pages.
 *
 * @throws Error that says what is wrong
 */
async function checkPages(stored, chunk, rows) {
    const { parquetHeader } = await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 1419));
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const bytes = await stored.read(start, start + Number(chunk.total_compressed_size));
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    let found = 0;
    while (found < rows && reader.offset < bytes.byteLength) {
        const header = parquetHeader(reader);
        requireCount('page size', header.compressed_page_size, bytes.byteLength - reader.offset);
        requireCount('unpacked page size', header.uncompressed_page_size, Number.MAX_SAFE_INTEGER);
        found += dataRows(header, rows - found);
        reader.offset += header.compressed_page_size;
    }
    if (found !== rows)
        throw new Error(`the pages of a column hold ${found} rows of ${rows}`);
}
function dataRows(header, left) {
    if (header.type === 'DICTIONARY_PAGE') {
        requireCount('dictionary size', header.dictionary_page_header?.num_values, header.uncompressed_page_size);
        return 0;
    }
    if (header.type === 'DATA_PAGE')
        return requireCount('number of values', header.data_page_header?.num_values, left);
    if (header.type !== 'DATA_PAGE_V2')
        throw new Error('a page is of an unknown kind');
    const page = header.data_page_header_v2;
    const values = requireCount('number of values', page?.num_values, left);
    requireCount('number of nulls', page?.num_nulls, values);
    requireCount('number of rows', page?.num_rows, values);
    const levels = requireCount('size of levels', page?.definition_levels_byte_length, header.compressed_page_size);
    requireCount('size of levels', page?.repetition_levels_byte_length, header.compressed_page_size - levels);
    return values;
}
function requireCount(what, value, most) {
    if (value === undefined || !Number.isSafeInteger(value) || value < 0 || value > most)
        throw new Error(`a ${what} is ${value ?? 'missing'}, must be in [0, ${most}]`);
    return value;
}

;// CONCATENATED MODULE: ./src/tables/parquet-table.ts







/** Names of the top-level columns, nested ones among them. @throws MeasurementError */
function parquetHeader(parquet) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const names = (await openParquet(parquet, problems)).fields.map(({ name }) => name);
        checkHeader(names, problems);
        problems.throwIfAny();
        return names;
    });
}
/** Reads the wanted columns a row group at a time; bytes of others are not touched. @throws MeasurementError */
function readParquet(parquet, wanted) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const opened = await openParquet(parquet, problems);
        const columns = wantedColumns(opened, wanted, problems);
        for (const column of columns)
            await readColumn(parquet, opened, column, problems);
        problems.throwIfAny();
        return { count: opened.count, columns: new Map(columns.map(({ name, sink }) => [name, sink.column()])) };
    });
}
async function openParquet({ stored, limits }, problems) {
    const { parquetMetadataAsync, parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const metadata = await parquetMetadataAsync(asyncBuffer(stored), { geoparquet: false });
    const count = Number(metadata.num_rows);
    if (count > limits.rows)
        problems.stop(tooManyRows(limits.rows));
    const inGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    if (inGroups !== count)
        throw new Error(`it says ${count} rows, its row groups hold ${inGroups}`);
    const fields = parquetSchema(metadata).children.map(({ element, children }) => ({
        name: element.name,
        isNested: children.length > 0 || element.repetition_type === 'REPEATED'
    }));
    return { metadata, fields, count };
}
function wantedColumns({ metadata, fields }, wanted, problems) {
    const names = fields.map(({ name }) => name);
    checkHeader(names, problems);
    const columns = [];
    for (const [name, type] of wanted) {
        const found = fields.find((field) => field.name === name);
        if (found === undefined)
            addMissingColumn(name, names, problems);
        else if (found.isNested)
            problems.add({
                field: name,
                message: 'is a list, map or struct',
                hint: 'Write its parts as columns of their own'
            });
        else
            columns.push(wantedColumn(name, type, metadata));
    }
    problems.throwIfAny();
    return columns;
}
function wantedColumn(name, type, metadata) {
    const at = topLevelIndex(metadata, name);
    const field = parquetField(metadata.schema[at], type);
    return {
        name,
        sink: columnSink(type),
        field,
        metadata: { ...metadata, schema: metadata.schema.with(at, field.element) }
    };
}
/** Index of a top-level element in the schema, which is a tree written depth first. */
function topLevelIndex({ schema }, name) {
    let at = 1;
    while (at < schema.length && schema[at].name !== name) {
        for (let open = 1; open > 0 && at < schema.length; at++)
            open += (schema[at].num_children ?? 0) - 1;
    }
    return at;
}
async function readColumn({ stored }, { metadata }, column, problems) {
    let groupStart = 0;
    for (const group of metadata.row_groups) {
        const groupEnd = groupStart + Number(group.num_rows);
        const pages = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column.name)?.meta_data;
        if (pages === undefined)
            throw new Error(`a row group lacks column ${column.name}`);
        await checkPages(stored, pages, groupEnd - groupStart);
        const chunks = await decodedChunks(stored, column, groupStart, groupEnd);
        let row = groupStart;
        for (const chunk of chunks)
            for (const decoded of chunk) {
                row++;
                // A null is null; only a damaged page or dictionary leaves nothing at all.
                if (decoded === undefined)
                    throw new Error(`column ${column.name} has no value in row ${row}`);
                const message = column.sink.addValue(column.field.value(decoded));
                if (message !== undefined)
                    problems.add({ row, field: column.name, message });
            }
        if (row !== groupEnd)
            throw new Error(`column ${column.name} ends at row ${row}, must have ${groupEnd}`);
        groupStart = groupEnd;
    }
}
async function decodedChunks(stored, { name, field, metadata }, rowStart, rowEnd) {
    const { parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 138));
    const chunks = [];
    if (rowStart === rowEnd)
        return chunks;
    await parquetRead({
        file: asyncBuffer(stored),
        metadata,
        columns: [name],
        rowStart,
        rowEnd,
        compressors,
        parsers: field.parsers,
        utf8: field.utf8,
        geoparquet: false,
        onChunk: ({ columnData }) => chunks.push(columnData)
    });
    return chunks;
}
function asyncBuffer(stored) {
    return {
        byteLength: stored.byteLength,
        slice: async (start, end = stored.byteLength) => new Uint8Array(await stored.read(start, end)).buffer
    };
}
async function decoding(file, action) {
    try {
        return await action();
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            throw error;
        throw new documents/* MeasurementError */.HG({
            file,
            message: `is not a readable Parquet file: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300),
            hint: 'It may be cut off or damaged: write it again, or upload it again'
        });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/tables/stored-bytes.ts


/**
 * Opens a table's file, or its bytes in memory.
 *
 * @throws MeasurementError if there is no such file, it is no regular file, or it may not be read
 */
async function openStored(source) {
    if ('bytes' in source)
        return bytesInMemory(source.bytes);
    const handle = await readable(source.name, () => (0,promises_.open)(source.path, 'r'));
    const stats = await readable(source.name, () => handle.stat());
    if (!stats.isFile()) {
        await handle.close();
        throw refusal(source.name, stats.isDirectory() ? 'is a directory, not a file' : 'is not a regular file');
    }
    return {
        byteLength: stats.size,
        read: (start, end) => readable(source.name, () => readRange(handle, start, Math.min(end, stats.size))),
        close: () => handle.close()
    };
}
function bytesInMemory(bytes) {
    return {
        byteLength: bytes.byteLength,
        read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
        close: () => Promise.resolve()
    };
}
async function readRange(handle, start, end) {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let filled = 0;
    while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}
const refusals = new Map([
    ['ENOENT', ['does not exist', 'Check the path, and that the step that writes it ran before this one']],
    ['ENOTDIR', ['does not exist: a part of its path is not a directory', 'Check the path']],
    ['EACCES', ['may not be read: permission denied', 'Give the user that runs this the right to read it']],
    ['EPERM', ['may not be read: permission denied', 'Give the user that runs this the right to read it']],
    ['EISDIR', ['is a directory, not a file', 'Name a file']]
]);
async function readable(name, action) {
    try {
        return await action();
    }
    catch (error) {
        const code = error.code ?? '';
        const [message, hint] = refusals.get(code) ?? [`cannot be read: ${error.message}`, undefined];
        throw refusal(name, message, hint);
    }
}
function refusal(file, message, hint = 'Name a file') {
    return new documents/* MeasurementError */.HG({ file, message, hint });
}

;// CONCATENATED MODULE: ./src/tables/utf8-text.ts

const longestCharacter = 4;
const badUtf8 = { message: 'is not UTF-8 text', hint: 'Save the file as UTF-8' };
const badNul = { message: 'holds a NUL byte', hint: 'The file is binary or UTF-16: write it as UTF-8 text' };
/** Decodes UTF-8, byte order mark removed, characters across chunks joined. The last piece is the one with a fault. */
async function* utf8Text(chunks) {
    let rest = new Uint8Array();
    let first = true;
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const whole = bytes.length - unfinishedLength(bytes);
        rest = bytes.subarray(whole);
        if (whole === 0)
            continue;
        const piece = decoded(bytes.subarray(0, whole), first);
        first = false;
        yield piece;
        if (piece.fault !== undefined)
            return;
    }
    if (rest.length > 0)
        yield { text: '', fault: badUtf8 };
}
function decoded(bytes, first) {
    const valid = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.length : validLength(bytes);
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, valid).toString('utf8');
    const text = first && raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return { text: text.slice(0, nul), fault: badNul };
    return valid < bytes.length ? { text, fault: badUtf8 } : { text };
}
/** How many bytes at the end begin a character that is not all there: 0 to 3. */
function unfinishedLength(bytes) {
    for (let back = 1; back < longestCharacter && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return back < characterLength(byte) ? back : 0;
    }
    return 0;
}
function characterLength(lead) {
    if (lead >= 0xf0)
        return 4;
    return lead >= 0xe0 ? 3 : 2;
}
/** Length of the longest valid beginning, by bisection; a character that a half cuts is not held against it. */
function validLength(bytes) {
    let low = 0;
    let high = bytes.length;
    while (high - low > 2 * longestCharacter) {
        const middle = (low + high) >>> 1;
        const end = middle - unfinishedLength(bytes.subarray(low, middle));
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(low, end)))
            low = end;
        else
            high = end;
    }
    while (!(0,external_node_buffer_.isUtf8)(bytes.subarray(low, high)))
        high--;
    return high;
}

;// CONCATENATED MODULE: ./src/tables/tables.ts










const gzipMark = [0x1f, 0x8b];
const parquetMark = [...Buffer.from('PAR1')];
/** Reads CSV, TSV, JSON Lines and Parquet, from files and from memory. */
const tables = tablesWithin(defaultLimits);
/** The same reader with other limits. */
function tablesWithin(limits) {
    return {
        header: (source) => withTable(source, limits, {
            text: (table) => (table.format === 'jsonl' ? jsonLinesHeader(table) : delimitedHeader(delimited(table))),
            parquet: parquetHeader
        }),
        read: (source, wanted) => withTable(source, limits, {
            text: (table) => table.format === 'jsonl' ? readJsonLines(table, wanted) : readDelimited(delimited(table), wanted),
            parquet: (table) => readParquet(table, wanted)
        })
    };
}
function delimited(table) {
    return { ...table, delimiter: table.format === 'tsv' ? '\t' : ',' };
}
async function withTable(source, limits, readers) {
    const stored = await openStored(source);
    try {
        const file = source.name;
        const named = tableFormat(source.name) ?? ('path' in source ? tableFormat(source.path) : undefined);
        if (await isParquet(stored, named))
            return await readers.parquet({ file, stored, limits });
        return await readers.text(await openText(file, named, stored, limits));
    }
    finally {
        await stored.close();
    }
}
/** A name that says Parquet and the mark at the beginning, or the mark at both ends. */
async function isParquet(stored, named) {
    const length = parquetMark.length;
    if (!startsWith(await stored.read(0, length), parquetMark))
        return false;
    return (named === 'parquet' || startsWith(await stored.read(stored.byteLength - length, stored.byteLength), parquetMark));
}
async function openText(file, named, stored, limits) {
    const bytes = byteChunks(stored, limits.chunkBytes);
    const isGzip = startsWith(await stored.read(0, gzipMark.length), gzipMark);
    const chunks = isGzip ? gunzippedChunks(file, bytes, limits.chunkBytes) : bytes;
    const { head, all } = await withHead(chunks, headLength);
    const foreign = foreignContent(head) ?? foreignTo(named, head);
    if (foreign !== undefined) {
        await chunks.return(undefined);
        throw new documents/* MeasurementError */.HG({ file, ...foreign });
    }
    const format = named === 'tsv' || named === 'jsonl' ? named : 'csv';
    return { file, format, pieces: utf8Text(all), limits };
}
function foreignTo(named, head) {
    if (named === undefined)
        return { message: 'is of no known format', hint: 'Name it .csv, .tsv, .jsonl or .parquet; text may end in .gz' };
    if (startsWith(head, parquetMark) && named !== 'csv' && named !== 'tsv')
        return { message: 'is a gzipped Parquet file', hint: 'Unpack it: Parquet is compressed in itself' };
    if (named === 'parquet')
        return { message: 'is not a Parquet file: it does not begin with PAR1', hint: 'Write it again' };
    if (named === 'jsonl' && /^\ufeff?\s*\[/.test(Buffer.from(head).toString('utf8')))
        return {
            message: 'is a JSON array, not JSON Lines',
            hint: "Write one object a line (pandas: to_json(path, orient='records', lines=True))"
        };
    return undefined;
}

;// CONCATENATED MODULE: ./src/tables/write-csv.ts

/** Rows that are written at once. */
const BATCH = 4096;
/** Writes columns as CSV (RFC 4180, UTF-8, LF), so that reading them again gives the same columns. Beside the file first, then renamed. */
async function writeCsv(path, { columns, count }) {
    const cells = [...columns.values()].map(cellsOf);
    const temporary = `${path}.${process.pid}.tmp`;
    const file = await (0,promises_.open)(temporary, 'w');
    try {
        await file.write(`${[...columns.keys()].map(quoted).join(',')}\n`);
        for (let start = 0; start < count; start += BATCH) {
            const lines = [];
            for (let row = start; row < Math.min(count, start + BATCH); row++)
                lines.push(cells.map((cell) => cell(row)).join(','));
            await file.write(`${lines.join('\n')}\n`);
        }
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(temporary, path);
}
function cellsOf(column) {
    switch (column.type) {
        case 'number':
            return (row) => (column.blank?.[row] === 1 ? '' : String(column.values[row]));
        case 'text': {
            const written = column.dictionary.map(quoted);
            return (row) => (column.codes[row] === -1 ? '' : written[column.codes[row]]);
        }
        case 'id':
            return (row) => quoted(column.values[row]);
    }
}
function quoted(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./src/tables/index.ts





/***/ })

};
