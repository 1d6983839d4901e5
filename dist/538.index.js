export const id = 538;
export const ids = [538];
export const modules = {

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/** The frontend as the flags of a command want it. */
function configured(frontend, flags) {
    const { now } = flags;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        color: frontend.color && flags['no-color'] !== true
    };
}


/***/ }),

/***/ 7229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
}
/** Codes of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];
function misplaced(path, error) {
    const { code = '' } = error;
    if (!chosenWrongly.includes(code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ file: path, message: `cannot be written (${code})`, hint: 'Name another place for it' });
}


/***/ }),

/***/ 7725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* reexport */ extrasOf),
  OM: () => (/* reexport */ pairUp),
  Ej: () => (/* reexport */ readColumns),
  R_: () => (/* reexport */ readPredictions),
  A5: () => (/* reexport */ selectRows),
  HE: () => (/* reexport */ sliceIndex)
});

// UNUSED EXPORTS: columnsOf, predictionsOf, sortedClasses

// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/predictions/columns-of.ts


/**
 * Which columns of a file are read, and as what. Columns that the task names must be there; the defaults are read where they are.
 *
 * @throws MeasurementError that names every column that is missing
 */
function columnsOf(task, extras, file) {
    const wanted = new Map();
    const problems = [];
    for (const { column, type, required } of [...ownColumns(task), ...otherColumns(task, extras, file.role)]) {
        if (file.header.includes(column))
            want(wanted, { column, type, file: file.name }, problems);
        else if (required)
            problems.push(missing(column, file));
    }
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
    return wanted;
}
function ownColumns(task) {
    const { type, named } = task;
    const number = type === 'regression';
    const scores = typeof task.score === 'string' ? [task.score] : [...(task.score?.values() ?? [])];
    return [
        ...(task.idByPosition ? [] : [{ column: task.id, type: 'id', required: true }]),
        ...optional(task.sample).map((column) => ({ column, type: 'text', required: true })),
        ...optional(task.label).map((column) => ({
            column,
            type: number ? 'number' : 'text',
            required: type !== 'score'
        })),
        ...optional(task.prediction).map((column) => ({
            column,
            type: number ? 'number' : 'text',
            required: number || named.has('prediction')
        })),
        ...scores.map((column) => ({ column, type: 'number', required: type === 'score' || named.has('score') }))
    ];
}
function otherColumns(task, { slices, numbers }, role) {
    const required = role === 'candidate';
    return [
        ...[...new Set([...slices, ...optional(task.group)])].map((column) => ({
            column,
            type: 'text',
            required
        })),
        ...[...new Set([...optional(task.weight), ...numbers])].map((column) => ({
            column,
            type: 'number',
            required
        }))
    ];
}
/** An id may also be a group or a slice; a number cannot also be text. */
function want(wanted, { column, type, file }, problems) {
    const before = wanted.get(column);
    if (before === undefined || before === type)
        wanted.set(column, type);
    else if (before !== 'number' && type !== 'number')
        wanted.set(column, 'text');
    else {
        const message = 'is asked for both as a number and as text';
        problems.push({ file, field: column, message, hint: 'Write a second column for one of the two uses' });
    }
}
function missing(column, { name, header }) {
    const nearest = header.length === 0 ? undefined : (0,mod/* closest */.kp)(column, [...header]);
    const near = nearest !== undefined && (0,mod/* distance */.Io)(nearest, column) <= Math.max(1, column.length / 3) ? nearest : undefined;
    const shown = header.slice(0, 30).map((each) => JSON.stringify(each));
    const more = header.length > shown.length ? ', ...' : '';
    return {
        file: name,
        field: column,
        message: `is missing; the file has ${shown.join(', ')}${more}`,
        hint: near === undefined
            ? 'Write the column, or name another in `task`'
            : `Write the column, or name another in \`task\` (${JSON.stringify(near)}?)`
    };
}
function optional(name) {
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./src/predictions/extras-of.ts
/** The columns that a policy reads beside the task's own. */
function extrasOf({ metrics, slices }) {
    const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)];
    return {
        slices: [...new Set(slices.flatMap(({ by }) => by.flat()))],
        numbers: [...new Set(entries.flatMap(({ measure }) => (measure.kind === 'column' ? [measure.column] : [])))]
    };
}

;// CONCATENATED MODULE: ./src/predictions/select-rows.ts
/** The given rows, in the given order. O(rows x columns). */
function selectRows(rows, index) {
    const { weights, groups } = rows;
    const common = {
        count: index.length,
        ...(weights && { weights: gather(weights, index) }),
        ...(groups && { groups: gatherCategories(groups, index) }),
        slices: new Map([...rows.slices].map(([name, column]) => [name, gatherCategories(column, index)])),
        numbers: new Map([...rows.numbers].map(([name, column]) => [name, gather(column, index)]))
    };
    return { ...rows, ...common, ...select_rows_ownColumns(rows, index) };
}
function select_rows_ownColumns(rows, index) {
    switch (rows.type) {
        case 'regression':
            return { labels: gather(rows.labels, index), predicted: gather(rows.predicted, index) };
        case 'score':
            return { scores: gather(rows.scores, index) };
        case 'binary':
        case 'multiclass':
            return {
                labels: gatherCodes(rows.labels, index),
                ...(rows.predicted && { predicted: gatherCodes(rows.predicted, index) }),
                ...(rows.scores && { scores: rows.scores.map((scores) => gather(scores, index)) })
            };
    }
}
function gather(values, index) {
    const gathered = new Float64Array(index.length);
    for (let place = 0; place < index.length; place++)
        gathered[place] = values[index[place]];
    return gathered;
}
function gatherCodes(codes, index) {
    const gathered = new Int32Array(index.length);
    for (let place = 0; place < index.length; place++)
        gathered[place] = codes[index[place]];
    return gathered;
}
function gatherCategories({ codes, values }, index) {
    return { codes: gatherCodes(codes, index), values };
}

;// CONCATENATED MODULE: ./src/predictions/findings.ts

/** How many problems are shown. */
const SHOWN = 10;
function findings(file) {
    const problems = [];
    let total = 0;
    const add = (problem) => {
        total++;
        if (problems.length < SHOWN)
            problems.push({ file, ...problem });
    };
    return {
        cell: (row, field, message, hint) => add({ row: row + 1, field, message, ...(hint !== undefined && { hint }) }),
        file: add,
        settle: () => {
            if (total > 0)
                throw new documents/* MeasurementError */.HG(problems, total);
        }
    };
}
/**
 * Text of a file in a message: quoted, control characters visible, cut.
 *
 * @example
 * quoted('a') // => '"a"'
 */
function quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

;// CONCATENATED MODULE: ./src/predictions/pair-up.ts


/**
 * Pairs rows by id. Both are in canonical order, so equal digests of (id, label) mean that row i is row i.
 *
 * How rows are put together (slices, groups, weights) is taken from the baseline where it says so: the pull request's file cannot redraw them.
 */
function pairUp(candidate, baseline) {
    if (candidate.digest !== baseline.digest)
        return { mismatch: mismatchOf(candidate, baseline) };
    if (candidate.rows.type !== baseline.rows.type)
        return { mismatch: `they are of type ${candidate.rows.type} and ${baseline.rows.type}` };
    const differing = differingColumns(candidate.rows, baseline.rows);
    const [ofCandidate, ofBaseline] = scoredOnBoth(...sameClasses(candidate.rows, baseline.rows));
    return { candidate: putTogether(ofCandidate, ofBaseline), baseline: putTogether(ofBaseline, ofCandidate), differing };
}
/** The baseline's columns first, whichever side is asked. */
function putTogether(rows, other) {
    const weights = rows.weights ?? other.weights;
    const groups = rows.groups ?? other.groups;
    return {
        ...rows,
        ...(weights && { weights }),
        ...(groups && { groups }),
        slices: new Map([...other.slices, ...rows.slices])
    };
}
/** Items that only one model has a score for cannot be compared. */
function scoredOnBoth(candidate, baseline) {
    if (candidate.type !== 'score' || baseline.type !== 'score')
        return [candidate, baseline];
    const both = scored(candidate, baseline);
    return both.length === candidate.count
        ? [candidate, baseline]
        : [selectRows(candidate, both), selectRows(baseline, both)];
}
function scored(candidate, baseline) {
    const rows = Array.from(candidate.scores.keys());
    return Uint32Array.from(rows.filter((row) => !Number.isNaN(candidate.scores[row] + baseline.scores[row])));
}
/** Classes that only one file mentions are classes of both. */
function sameClasses(candidate, baseline) {
    if (!('classes' in candidate) || !('classes' in baseline))
        return [candidate, baseline];
    if (candidate.classes.join('\u0000') === baseline.classes.join('\u0000'))
        return [candidate, baseline];
    const classes = sortedClasses([...new Set([...candidate.classes, ...baseline.classes])]);
    return [withClasses(candidate, classes), withClasses(baseline, classes)];
}
/** Numbers by size when all are numbers, else by code unit. */
function sortedClasses(classes) {
    const numeric = classes.every((name) => name !== '' && Number.isFinite(Number(name)));
    return [...classes].sort((a, b) => (numeric ? Number(a) - Number(b) : 0) || (a < b ? -1 : a > b ? 1 : 0));
}
function withClasses(rows, classes) {
    const place = rows.classes.map((name) => classes.indexOf(name));
    const { predicted, scores } = rows;
    const ofClass = scores && classes.map((name) => scores[rows.classes.indexOf(name)] ?? new Float64Array(rows.count));
    return {
        ...rows,
        classes,
        labels: rows.labels.map((code) => place[code]),
        ...(predicted && { predicted: predicted.map((code) => place[code]) }),
        ...(ofClass && { scores: ofClass })
    };
}
function differingColumns(candidate, baseline) {
    const columns = [...candidate.slices]
        .filter(([name]) => baseline.slices.has(name))
        .map(([column, categories]) => ({ column, rows: differences(categories, baseline.slices.get(column)) }));
    return columns.filter(({ rows }) => rows > 0);
}
function differences(one, two) {
    const place = new Map(two.values.map((value, index) => [value, index]));
    const moved = one.values.map((value) => place.get(value) ?? -1);
    let count = 0;
    for (let row = 0; row < one.codes.length; row++)
        if (moved[one.codes[row]] !== two.codes[row])
            count++;
    return count;
}
function mismatchOf(candidate, baseline) {
    const [ofCandidate, ofBaseline] = [new Set(candidate.ids), new Set(baseline.ids)];
    const onlyCandidate = candidate.ids.filter((id) => !ofBaseline.has(id));
    const onlyBaseline = baseline.ids.filter((id) => !ofCandidate.has(id));
    if (onlyCandidate.length === 0 && onlyBaseline.length === 0)
        return 'the ids are the same, the labels are not';
    const parts = [described(onlyCandidate, 'candidate'), described(onlyBaseline, 'baseline')];
    return parts.filter((part) => part !== '').join(', ');
}
function described(ids, side) {
    if (ids.length === 0)
        return '';
    const example = ids.reduce((least, id) => (id < least ? id : least));
    return `${ids.length} id${ids.length === 1 ? '' : 's'} only the ${side} has (such as ${quoted(example)})`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/statistics/index.ts + 26 modules
var statistics = __webpack_require__(9912);
;// CONCATENATED MODULE: ./src/predictions/canonical-order.ts


/**
 * Rows ordered by the 32-bit FNV-1a hash of their id, then by id: an order that depends on the ids alone, and that nobody writes files in, so
 * that no result can depend on the order of a file. O(n).
 */
function canonicalOrder(ids) {
    const hashes = Float64Array.from(ids, hashOf);
    const order = (0,statistics/* argsort */.XQ)(hashes).slice();
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : 0));
        start = end;
    }
    return order;
}
function hashOf(id) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index++)
        hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}
/** Digest of (id, label) in canonical order. Lengths stand before the texts, so that no two tables read the same. */
function digestOfRows(ids, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const lines = [];
    const flush = () => void hash.update(lines.splice(0).join(''));
    for (let row = 0; row < ids.length; row++) {
        const [id, text] = [ids[row], label(row)];
        lines.push(`${id.length}:${id}${text.length}:${text}\n`);
        if (lines.length === 8192)
            flush();
    }
    flush();
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/predictions/cells.ts

/** The finite numbers of a column; everything else is a finding. */
function numbersOf(columns, field, rules) {
    const { values, blank } = numberColumn(columns, field);
    const { found, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = rules;
    const range = high === Number.POSITIVE_INFINITY ? 'must not be negative' : `must be a number in [${low}, ${high}]`;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value >= low && value <= high && Math.abs(value) !== Number.POSITIVE_INFINITY)
            continue;
        if (blank?.[row] === 1)
            found.cell(row, field, 'is blank; a number was expected');
        else if (!Number.isFinite(value))
            found.cell(row, field, `must be a finite number, got ${value}`);
        else
            found.cell(row, field, `${range}, got ${value}`);
    }
    return values;
}
/** The column as numbers, blank or not finite as they are. */
function numberColumn(columns, field) {
    const column = columns.columns.get(field);
    if (column?.type !== 'number')
        throw new RangeError(`column ${field} was not read as numbers`);
    return column;
}
/** Texts of a column by row. */
function textsOf(columns, field) {
    const column = columnOf(columns, field);
    if (column.type === 'id')
        return (row) => column.values[row];
    if (column.type === 'text')
        return (row) => (column.codes[row] === -1 ? '' : column.dictionary[column.codes[row]]);
    throw new RangeError(`column ${field} was not read as text`);
}
/** A text column as categories with sorted values; blank cells are the value ''. */
function categoriesOf(columns, field) {
    const column = columnOf(columns, field);
    if (column.type === 'number')
        throw new RangeError(`column ${field} was not read as text`);
    const { codes, dictionary } = column.type === 'text' ? column : encoded(column.values);
    const blank = codes.includes(-1);
    const values = [...dictionary, ...(blank && !dictionary.includes('') ? [''] : [])].sort();
    const place = new Map(values.map((value, index) => [value, index]));
    const moved = Int32Array.from(dictionary, (value) => place.get(value));
    const ofBlank = place.get('') ?? -1;
    return { values, codes: codes.map((code) => (code === -1 ? ofBlank : moved[code])) };
}
/** Codes of a column that must not be blank. @param of.what a cell holds, in words */
function classesOf(columns, field, { found, what = 'a class' }) {
    const categories = categoriesOf(columns, field);
    const blank = categories.values.indexOf('');
    if (blank >= 0) {
        categories.codes.forEach((code, row) => {
            if (code === blank)
                found.cell(row, field, `is blank; ${what} was expected`);
        });
    }
    return categories;
}
/** @returns -1 where none is a duplicate, blank ids reported */
function idsOf(columns, field, found) {
    const text = textsOf(columns, field);
    const ids = Array.from({ length: columns.count }, (_, row) => text(row));
    const first = new Map();
    ids.forEach((id, row) => {
        const before = first.get(id);
        if (id === '')
            found.cell(row, field, 'is blank; every row needs an id');
        else if (before === undefined)
            first.set(id, row);
        else
            found.cell(row, field, `${quoted(id)} is also in row ${before + 1}; ids must be unique`);
    });
    return ids;
}
function columnOf({ columns }, field) {
    const column = columns.get(field);
    if (column === undefined)
        throw new RangeError(`column ${field} was not read`);
    return column;
}
function encoded(values) {
    const dictionary = [...new Set(values)];
    const code = new Map(dictionary.map((value, index) => [value, index]));
    return { codes: Int32Array.from(values, (value) => code.get(value)), dictionary };
}

;// CONCATENATED MODULE: ./src/predictions/class-rows.ts




/** Scores of a row may miss 1 by so much, because files hold rounded decimals; they are then scaled to 1. */
const SUM_TOLERANCE = 1e-3;
/** Labels, predictions and scores of a binary or multiclass model, in file order. */
function classRows(columns, task, found) {
    const labels = classesOf(columns, task.label ?? 'label', { found });
    const predicted = hasColumn(columns, task.prediction) ? classesOf(columns, task.prediction, { found }) : undefined;
    return task.type === 'binary'
        ? binary(columns, task, { labels, predicted, found })
        : multiclass(columns, task, { labels, predicted, found });
}
function hasColumn(columns, name) {
    return name !== undefined && columns.columns.has(name);
}
function binary(columns, task, { labels, predicted, found }) {
    const field = task.label ?? 'label';
    const mentioned = usedValues(labels, predicted);
    const positive = task.positive === undefined ? customaryPositive(mentioned) : (0,documents/* canonicalText */.A4)(task.positive);
    if (positive === undefined) {
        found.file({
            field,
            message: `which of ${mentioned.slice(0, 5).map(quoted).join(', ')} is positive is not known`,
            hint: 'Write `task.positive`'
        });
    }
    const negatives = mentioned.filter((value) => value !== positive);
    const classes = [negatives[0] ?? `not ${positive ?? ''}`, positive ?? ''];
    if (positive !== undefined && !usedValues(labels, undefined).includes(positive) && mentioned.length > 1) {
        found.file({
            field,
            message: `no label is ${quoted(positive)}, the positive class; the labels are ${mentioned.slice(0, 5).map(quoted).join(', ')}`,
            hint: 'Write `task.positive` as the column does'
        });
    }
    else if (negatives.length > 1) {
        refuse({ categories: labels, field, known: classes, found });
        if (predicted)
            refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found });
    }
    const score = typeof task.score === 'string' && hasColumn(columns, task.score)
        ? numbersOf(columns, task.score, { found, low: 0, high: 1 })
        : undefined;
    const ofScore = score && task.threshold !== undefined ? byThreshold(score, task.threshold) : undefined;
    const codes = predicted ? recoded(predicted, classes) : ofScore;
    return {
        type: 'binary',
        classes,
        labels: recoded(labels, classes),
        ...(codes && { predicted: codes }),
        ...(score && { scores: [score] })
    };
}
/** The positive class where the policy names none: nobody disagrees about these. */
function customaryPositive(values) {
    const pairs = [
        ['0', '1'],
        ['false', 'true'],
        ['False', 'True']
    ];
    return pairs.find((pair) => values.every((value) => pair.includes(value)))?.[1];
}
function byThreshold(scores, threshold) {
    return Int32Array.from(scores, (score) => (score >= threshold ? 1 : 0));
}
function multiclass(columns, task, { labels, predicted, found }) {
    const ofClass = typeof task.score === 'object' ? task.score : undefined;
    const known = ofClass === undefined ? usedValues(labels, predicted) : [...ofClass.keys()];
    const classes = sortedClasses([...new Set(known)]);
    if (ofClass !== undefined) {
        refuse({ categories: labels, field: task.label ?? 'label', known: classes, found });
        if (predicted)
            refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found });
    }
    const scores = ofClass && classes.map((name) => numbersOf(columns, ofClass.get(name), { found, low: 0, high: 1 }));
    return {
        type: 'multiclass',
        classes,
        labels: recoded(labels, classes),
        ...(predicted && { predicted: recoded(predicted, classes) }),
        ...(scores && { scores: normalised(scores, ofClass, found) })
    };
}
/** Scores of a row that sum to 1, or nearly: divided by their sum. */
function normalised(scores, columns, found) {
    const field = [...columns.values()][0] ?? 'score';
    const sums = new Float64Array(scores[0]?.length ?? 0);
    for (const ofClass of scores)
        for (let row = 0; row < sums.length; row++)
            sums[row] += ofClass[row];
    sums.forEach((sum, row) => {
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            found.cell(row, field, `the scores of the classes sum to ${Number(sum.toPrecision(6))}, not to 1`);
    });
    return scores.map((ofClass) => ofClass.map((score, row) => score / sums[row]));
}
function refuse(of) {
    const unknown = new Set(of.categories.values.flatMap((value, code) => (value === '' || of.known.includes(value) ? [] : [code])));
    if (unknown.size === 0)
        return;
    of.categories.codes.forEach((code, row) => {
        if (!unknown.has(code))
            return;
        of.found.cell(row, of.field, `must be one of ${of.known.slice(0, 5).map(quoted).join(', ')}, got ${quoted(of.categories.values[code])}`);
    });
}
/** Values that some row has, blanks left out. */
function usedValues(labels, predicted) {
    return [...new Set([...labels.values, ...(predicted?.values ?? [])])].filter((value) => value !== '').sort();
}
/** Unknown and blank values become 0: they were reported. */
function recoded({ codes, values }, classes) {
    const place = values.map((value) => Math.max(0, classes.indexOf(value)));
    return codes.map((code) => place[code]);
}

;// CONCATENATED MODULE: ./src/predictions/score-items.ts


/**
 * Mean within the item first, then items: the items are what is independent. A blank score is a missing one, never a zero: items without any
 * score are NaN, and more missing scores than the policy tolerates are an error.
 */
function scoreItems(columns, task, found) {
    const items = itemsOf(columns, task, found);
    const scores = meanOfItems(scoresOf(columns, task, found), items);
    const firstRow = firstRows(items);
    const numbers = [...columns.columns].flatMap(([name, column]) => column.type === 'number' && name !== task.score && name !== task.weight
        ? [[name, meanOfItems(numbersOf(columns, name, { found }), items)]]
        : []);
    const slices = [...columns.columns].flatMap(([name, column]) => column.type === 'text' && name !== task.sample ? [[name, categoriesOf(columns, name)]] : []);
    return {
        ids: items.ids,
        firstRow,
        rows: {
            type: 'score',
            count: items.ids.length,
            scores,
            numbers: new Map(numbers),
            slices: new Map(slices.map(([name, { codes, values }]) => [
                name,
                { values, codes: Int32Array.from(firstRow, (row) => codes[row]) }
            ]))
        }
    };
}
function itemsOf(columns, task, found) {
    const id = task.idByPosition ? (row) => String(row + 1) : textsOf(columns, task.id);
    const sample = task.sample === undefined ? undefined : textsOf(columns, task.sample);
    const item = new Map();
    const seen = new Map();
    const ofRow = new Int32Array(columns.count);
    for (let row = 0; row < columns.count; row++) {
        const name = id(row);
        if (name === '')
            found.cell(row, task.id, 'is blank; every row needs an id');
        const key = JSON.stringify([name, sample?.(row)]);
        const before = seen.get(key);
        if (before !== undefined)
            found.cell(row, task.id, `${quoted(name)}${sample ? ` with sample ${quoted(sample(row))}` : ''} is also in row ${before + 1}`);
        seen.set(key, row);
        ofRow[row] = item.get(name) ?? item.size;
        item.set(name, ofRow[row]);
    }
    return { ids: [...item.keys()], ofRow };
}
/** Blank scores stay NaN; other values that are not finite are findings. */
function scoresOf(columns, task, found) {
    const field = typeof task.score === 'string' ? task.score : 'score';
    const { values, blank } = numberColumn(columns, field);
    let missing = 0;
    values.forEach((value, row) => {
        if (blank?.[row] === 1)
            missing++;
        else if (!Number.isFinite(value))
            found.cell(row, field, `must be a finite number, got ${value}`);
    });
    if (missing > task.missingScores * values.length) {
        found.file({
            field,
            message: `${missing} of ${values.length} scores are blank; at most a share of ${task.missingScores} is tolerated`,
            hint: 'Score these items, or allow more with `task.missing-scores`'
        });
    }
    return values;
}
function meanOfItems(values, { ids, ofRow }) {
    const [sums, counts] = [new Float64Array(ids.length), new Uint32Array(ids.length)];
    values.forEach((value, row) => {
        if (Number.isNaN(value))
            return;
        sums[ofRow[row]] += value;
        counts[ofRow[row]]++;
    });
    return sums.map((sum, item) => (counts[item] === 0 ? Number.NaN : sum / counts[item]));
}
function firstRows({ ids, ofRow }) {
    const first = new Uint32Array(ids.length);
    for (let row = ofRow.length - 1; row >= 0; row--)
        first[ofRow[row]] = row;
    return first;
}

;// CONCATENATED MODULE: ./src/predictions/predictions-of.ts






/**
 * Validated rows in canonical order, out of the columns that `columnsOf` asked for. O(n).
 *
 * @throws MeasurementError with file, row and column of the first ten problems and the count of all
 */
function predictionsOf(columns, task, of) {
    const found = findings(of.file);
    enough(columns.count, task, found);
    const read = task.type === 'score' ? items(columns, task, found) : examples(columns, task, { found, extras: of.extras });
    found.settle();
    const order = task.idByPosition ? Uint32Array.from(read.ids.keys()) : canonicalOrder(read.ids);
    const ids = Array.from(order, (row) => read.ids[row]);
    return { ids, digest: digestOfRows(ids, (row) => read.label(order[row])), rows: selectRows(read.rows, order) };
}
function enough(count, task, found) {
    const needed = Math.max(1, task.minRows);
    if (count >= needed)
        return;
    found.file({
        message: count === 0 ? 'has no rows' : `has ${count} rows; task.min-rows asks for ${needed}`,
        hint: 'Nothing is decided on rows that are not there: look at what wrote the file'
    });
}
function items(columns, task, found) {
    const { ids, rows, firstRow } = scoreItems(columns, task, found);
    const label = task.label !== undefined && columns.columns.has(task.label) ? textsOf(columns, task.label) : () => '';
    return { ids, rows, label: (item) => label(firstRow[item]) };
}
function examples(columns, task, { found, extras }) {
    const ids = task.idByPosition
        ? Array.from({ length: columns.count }, (_, row) => String(row + 1))
        : idsOf(columns, task.id, found);
    const common = commonRows(columns, task, { found, extras });
    if (task.type === 'regression') {
        const labels = numbersOf(columns, task.label ?? 'label', { found });
        const predicted = numbersOf(columns, task.prediction ?? 'prediction', { found });
        return { ids, label: (row) => String(labels[row] + 0), rows: { type: 'regression', ...common, labels, predicted } };
    }
    return {
        ids,
        label: textsOf(columns, task.label ?? 'label'),
        rows: { ...common, ...classRows(columns, task, found) }
    };
}
function commonRows(columns, { group, weight }, { found, extras }) {
    const has = (name) => name !== undefined && columns.columns.has(name);
    return {
        count: columns.count,
        ...(has(weight) && { weights: weightsOf(columns, weight, found) }),
        ...(has(group) && { groups: classesOf(columns, group, { found, what: 'a group' }) }),
        slices: new Map(extras.slices.filter(has).map((name) => [name, categoriesOf(columns, name)])),
        numbers: new Map(extras.numbers.filter(has).map((name) => [name, numbersOf(columns, name, { found })]))
    };
}
function weightsOf(columns, field, found) {
    const weights = numbersOf(columns, field, { found, low: 0 });
    if (weights.length > 0 && !weights.some((weight) => weight > 0))
        found.file({ field, message: 'holds no weight above zero' });
    return weights;
}

;// CONCATENATED MODULE: ./src/predictions/read-predictions.ts


/** One file of predictions, as the task says. @throws MeasurementError with all that is wrong with it */
async function readPredictions(tables, source, by) {
    return predictionsOf(await readColumns(tables, source, by), by.task, { file: source.name, extras: by.extras });
}
/** The columns of a file that the task needs, in file order and not looked at. @throws MeasurementError where one is missing or unreadable */
async function readColumns(tables, source, { task, extras, role }) {
    const header = await tables.header(source);
    return tables.read(source, columnsOf(task, extras, { name: source.name, header, role }));
}

;// CONCATENATED MODULE: ./src/predictions/slice-index.ts
/**
 * The slices of some rows by one column or a crossing of several: those that have rows, in order of their values. O(n).
 *
 * @throws RangeError where a column was not read
 */
function sliceIndex(rows, by) {
    const columns = by.map((name) => {
        const column = rows.slices.get(name);
        if (column === undefined)
            throw new RangeError(`column ${name} was not read`);
        return { name, ...column };
    });
    const keys = new Float64Array(rows.count);
    for (const { codes, values } of columns) {
        for (let row = 0; row < keys.length; row++)
            keys[row] = keys[row] * values.length + codes[row];
    }
    const places = rowsByKey(keys);
    return [...places.keys()]
        .sort((a, b) => a - b)
        .map((key) => {
        const index = places.get(key);
        const first = index[0];
        return {
            slice: Object.fromEntries(columns.map(({ name, codes, values }) => [name, values[codes[first]]])),
            index
        };
    });
}
function rowsByKey(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const filled = new Map([...counts].map(([key, count]) => [key, { rows: new Uint32Array(count), next: 0 }]));
    keys.forEach((key, row) => {
        const slice = filled.get(key);
        slice.rows[slice.next++] = row;
    });
    return new Map([...filled].map(([key, { rows }]) => [key, rows]));
}

;// CONCATENATED MODULE: ./src/predictions/index.ts









/***/ })

};
