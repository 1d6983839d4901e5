export const id = 326;
export const ids = [326];
export const modules = {

/***/ 39032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76239);


/** Parameters that several commands share. Each is described once; help and metadata are made from here. */
const shared = {
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default(['.github/model-gate.yml'])
        .describe('Policy that says what good enough means; several policies are several models')
        .meta({ placeholder: 'FILE' }),
    onePolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .default('.github/model-gate.yml')
        .describe('Policy that says what good enough means')
        .meta({ placeholder: 'FILE' }),
    policyRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Commit at which policy and standards are read, such as origin/main; default: the files on disk')
        .meta({ where: 'cli', placeholder: 'COMMIT' }),
    predictions: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Predictions of the candidate: candidate.predictions of the policy')
        .meta({ placeholder: 'FILE' }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Metric file of the candidate: candidate.metrics of the policy')
        .meta({ placeholder: 'FILE' }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Where the numbers of production are, such as file:production.csv: baseline.from of the policy; several are tried in order')
        .meta({ placeholder: 'REF' }),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Folder in the checkout that paths in a policy are relative to')
        .meta({ where: 'action', placeholder: 'DIR' }),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Token that reads policy and baselines (contents: read) and writes the comment (pull-requests: write)')
        .meta({ where: 'action', actionDefault: '${{ github.token }}' }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commentModes */ .sw)
        .optional()
        .describe('When the pull request gets a comment, where the policy does not say; on-change without both')
        .meta({ where: 'action' }),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, . _ or -')
        .default('model-gate')
        .describe('What tells this comment from others of the same pull request')
        .meta({ where: 'action' }),
    needs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Results of the jobs before this one, the needs context as JSON: each must be success')
        .meta({ where: 'action', placeholder: 'JSON' }),
    'expected-legs': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Names of legs that must have handed over a document')
        .meta({ where: 'action', placeholder: 'NAME' }),
    leg: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Name of this leg of a matrix, a-z 0-9 _ -; default: made from the values of the matrix')
        .meta({ where: 'action', actionDefault: '${{ toJSON(matrix) }}' }),
    upload: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'never'])
        .default('auto')
        .describe('Whether documents are handed to later jobs as artifacts; auto: where there is an artifact service')
        .meta({ where: 'action' }),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('model-gate').describe('Folder for what is written').meta({ placeholder: 'DIR' }),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['text', 'markdown', 'json'])
        .default('text')
        .describe('What standard output gets')
        .meta({ where: 'cli' }),
    quiet: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('No progress on standard error').meta({ where: 'cli' }),
    'no-color': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('No colours').meta({ where: 'cli' }),
    now: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ error: 'must be a time such as 2026-08-31T12:00:00Z' })
        .optional()
        .describe('The time that ages and expiry dates are held against')
        .meta({ where: 'cli', placeholder: 'TIME' }),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
        .transform(Number)
        .optional()
        .describe('Seed of all resampling; default: made from the data')
        .meta({ where: 'cli', placeholder: 'N' })
};


/***/ }),

/***/ 44655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* reexport */ aggregateOf),
  Nh: () => (/* reexport */ asAsked),
  sW: () => (/* reexport */ catalogue),
  Hq: () => (/* reexport */ confusion),
  QC: () => (/* reexport */ displayName),
  xw: () => (/* reexport */ influenceOf),
  cV: () => (/* reexport */ isAveraged),
  $O: () => (/* reexport */ isComputable),
  b1: () => (/* reexport */ isMagnitude),
  MT: () => (/* reexport */ measureName),
  ak: () => (/* reexport */ metricOf),
  a3: () => (/* reexport */ metricValue),
  bP: () => (/* reexport */ nearestMetric),
  F1: () => (/* reexport */ resolveMetric),
  Y$: () => (/* reexport */ rowsBehind),
  Zj: () => (/* reexport */ unweighted)
});

// UNUSED EXPORTS: aggregates, averaged, classIndex, countsOf, eachClass, presentClasses, ratio, shareOfQuantile, smallerCount, valueOfCells

// EXTERNAL MODULE: ./src/documents/index.ts + 13 modules
var documents = __webpack_require__(76239);
// EXTERNAL MODULE: ./src/statistics/index.ts + 28 modules
var statistics = __webpack_require__(21684);
;// CONCATENATED MODULE: ./src/metrics/quantile-influence.ts

/**
 * A quantile of some values with its influence values, by Bahadur's representation: (p - [value <= quantile]) / density there.
 *
 * The density is a difference quotient of quantiles (Siddiqui 1960) over the bandwidth of Hall and Sheather (1988), widened until it is finite,
 * so that ties do not make the error vanish. NumPy's default definition; with weights the averaged inverted distribution
 * function, as scikit-learn has it. O(n).
 *
 * @param p in (0, 1)
 */
function quantileInfluence(values, p, weights) {
    const n = values.length;
    if (n === 0)
        return { value: Number.NaN, ofRow: new Float64Array(0) };
    const order = (0,statistics/* argsort */.XQ)(values);
    const sorted = Float64Array.from(order, (row) => values[row]);
    const masses = weights && cumulated(order, weights);
    const at = (share) => masses === undefined ? (0,statistics/* quantileOfSorted */.mY)(sorted, share) : weightedQuantile(sorted, masses, share);
    const value = at(p);
    const scale = sparsity(at, p, n);
    const average = masses === undefined ? 1 : masses[n - 1] / n;
    return {
        value,
        ofRow: values.map((each, row) => ((weights?.[row] ?? 1) / average) * (p - (each <= value ? 1 : 0)) * scale)
    };
}
/** 1 / density at the quantile. */
function sparsity(at, p, n) {
    const room = Math.min(p, 1 - p);
    for (let half = Math.min(bandwidth(p, n), room);; half = Math.min(2 * half, room)) {
        const slope = (at(p + half) - at(p - half)) / (2 * half);
        if (slope > 0 || half === room)
            return slope;
    }
}
/** Hall and Sheather's for intervals at 95 %. It narrows towards the tails, where the quantiles run away. */
function bandwidth(p, n) {
    const z = (0,statistics/* normalQuantile */.Zl)(p);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return Math.cbrt((1.5 * (1.96 * density) ** 2) / ((2 * z * z + 1) * n));
}
function cumulated(order, weights) {
    let mass = 0;
    return Float64Array.from(order, (row) => (mass += weights[row]));
}
/** Mean of the smallest value whose mass reaches the share and the smallest whose mass exceeds it. */
function weightedQuantile(sorted, masses, share) {
    const target = share * masses[masses.length - 1];
    const reaches = Math.min(sorted.length - 1, masses.findIndex((mass) => mass > 0 && mass >= target * (1 - 1e-15)));
    const exceeds = masses.findIndex((mass) => mass > target * (1 + 1e-15));
    return (sorted[Math.max(0, reaches)] + sorted[exceeds === -1 ? sorted.length - 1 : exceeds]) / 2;
}

;// CONCATENATED MODULE: ./src/metrics/weighted-mean.ts
/** Rows that are NaN are not in the mean: their share is 0. Two passes, so that large means lose no digits. */
function weightedMean(values, weights) {
    let [sum, mass] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            continue;
        const weight = weights === undefined ? 1 : weights[row];
        sum += weight * value;
        mass += weight;
    }
    const rough = sum / mass;
    let rest = 0;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isNaN(values[row]))
            rest += (weights === undefined ? 1 : weights[row]) * (values[row] - rough);
    }
    const average = mass / values.length;
    return {
        mean: rough + rest / mass,
        share: (row) => (Number.isNaN(values[row]) ? 0 : (weights === undefined ? 1 : weights[row]) / average)
    };
}

;// CONCATENATED MODULE: ./src/metrics/aggregate.ts



/** Aggregates of a column that are no quantile. */
const aggregates = (/* unused pure expression or super */ null && (['mean', 'sum', 'median']));
/**
 * The share of a quantile's name.
 *
 * @returns undefined where the name is none: `p` and a number above 0 and below 100
 *
 * @example
 * shareOfQuantile('p99.9') // => 0.999
 */
function shareOfQuantile(aggregate) {
    const match = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(aggregate);
    const percent = Number(match?.[1] ?? Number.NaN);
    return percent > 0 && percent < 100 ? Number((percent / 100).toPrecision(12)) : undefined;
}
/** Mean, sum, median or quantile of a number column, as a metric. */
function aggregateOf(column, aggregate, direction) {
    const described = {
        name: `${aggregate} of ${column}`,
        aliases: [],
        description: `The ${aggregate} of the column ${column}`,
        direction,
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        tasks: documents/* taskTypes */.tc,
        needs: [],
        undefinedWhen: 'there are no rows',
        perClass: false,
        column
    };
    const values = (rows) => {
        const found = rows.numbers.get(column);
        if (found === undefined)
            throw new RangeError(`these rows have no column ${column}`);
        return found;
    };
    if (aggregate === 'mean')
        return { ...described, kind: 'mean', proportion: false, rowValues: (rows) => values(rows).slice() };
    if (aggregate === 'sum')
        return { ...described, kind: 'smooth', influence: (rows) => sum(values(rows), rows.weights) };
    const share = aggregate === 'median' ? 0.5 : shareOfQuantile(aggregate);
    if (share === undefined)
        throw new RangeError(`${aggregate} is no aggregate`);
    return { ...described, kind: 'smooth', influence: (rows) => quantileInfluence(values(rows), share, rows.weights) };
}
/** A sum is n times a mean, error and all; with weights, the weighted sum. */
function sum(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    const mass = weights === undefined ? values.length : weights.reduce((total, weight) => total + weight, 0);
    return { value: mean * mass, ofRow: values.map((value, row) => share(row) * (value - mean) * mass) };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/metrics/confusion.ts
/** Counts (label, predicted). A choice of class makes it 2 x 2, the class at 1 and the rest at 0. */
function confusion(rows, choice) {
    const { labels, predicted, classes } = asAsked(rows, choice);
    const cells = new Float64Array(classes * classes);
    const cellOfRow = new Uint32Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
        const cell = labels[row] * classes + predicted[row];
        cellOfRow[row] = cell;
        cells[cell] += rows.weights === undefined ? 1 : rows.weights[row];
    }
    return { cells, classes, cellOfRow };
}
/** Labels and predictions as the choice sees them. @throws RangeError where the rows have no predictions or not the class */
function asAsked(rows, choice) {
    if (rows.predicted === undefined)
        throw new RangeError('these rows have no predictions');
    if (choice.class === undefined)
        return { labels: rows.labels, predicted: rows.predicted, classes: rows.classes.length };
    const chosen = classIndex(rows, choice);
    const against = (codes) => codes.map((code) => (code === chosen ? 1 : 0));
    return { labels: against(rows.labels), predicted: against(rows.predicted), classes: 2 };
}
/** The class that is asked for; of a binary task the positive one where none is named. -1 where the rows do not know it. */
function classIndex(rows, choice) {
    return choice.class === undefined ? rows.classes.length - 1 : rows.classes.indexOf(choice.class);
}

;// CONCATENATED MODULE: ./src/metrics/define.ts
/** A definition out of what is said of a metric and how it is computed. */
function define_define(described, body) {
    return {
        described,
        of: (choice) => ({ ...described, ...(typeof body === 'function' ? body(choice) : body) })
    };
}

;// CONCATENATED MODULE: ./src/metrics/accuracy.ts


/** Share of rows whose predicted class is the label. */
const accuracy = define_define({
    name: 'accuracy',
    aliases: ['accuracy-score', 'acc'],
    description: 'Share of rows whose predicted class is the label',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: true, rowValues: correct });
function correct(rows, choice) {
    const { labels, predicted } = asAsked(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === predicted[row] ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/roc-auc.ts


/** Probability that a positive row is scored above a negative one, ties half. */
const rocAuc = define_define({
    name: 'roc-auc',
    aliases: ['roc-auc-score', 'auc', 'auroc', 'roc-auc-ovr', 'roc-auc-macro'],
    description: 'Probability that a row of the class is scored above another; multiclass: plain mean over one class against the rest',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'a class has no rows, or all',
    perClass: true
}, { kind: 'ranks', rankings });
function rankings(rows, choice) {
    if (rows.type === 'binary' || choice.class !== undefined)
        return [ranking(rows, classIndex(rows, choice))];
    return rows.classes.map((_, index) => ranking(rows, index));
}
/** One class against the rest. Binary rows hold the score of the positive class; the other's is its complement. */
function ranking(rows, chosen) {
    if (rows.scores === undefined)
        throw new RangeError('these rows have no scores');
    const positive = new Uint8Array(rows.count);
    for (let row = 0; row < positive.length; row++)
        positive[row] = rows.labels[row] === chosen ? 1 : 0;
    if (rows.type === 'multiclass')
        return { positive, scores: rows.scores[chosen] };
    const scores = rows.scores[0];
    return { positive, scores: chosen === 1 ? scores : scores.map((score) => 1 - score) };
}

;// CONCATENATED MODULE: ./src/metrics/average-precision.ts




/** Mean precision over the positives, each at its own threshold. */
const averagePrecision = define_define({
    name: 'average-precision',
    aliases: ['average-precision-score', 'pr-auc', 'auprc', 'precision-recall-auc', 'ap'],
    description: 'Mean precision over the rows of the class, each at its own score (step function, no interpolation)',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, { kind: 'smooth', influence });
function influence(rows, choice) {
    const classRows = rows;
    if (classRows.type === 'binary' || choice.class !== undefined) {
        return ofRanking(ranking(classRows, classIndex(classRows, choice)), rows.weights);
    }
    const perClass = classRows.classes.map((_, index) => ofRanking(ranking(classRows, index), rows.weights));
    const share = 1 / perClass.length;
    return {
        value: perClass.reduce((sum, { value }) => sum + value * share, 0),
        ofRow: Float64Array.from({ length: rows.count }, (_, row) => perClass.reduce((sum, { ofRow }) => sum + ofRow[row] * share, 0))
    };
}
/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function ofRanking(ranked, weights) {
    const rows = descending(ranked, weights);
    const { order, positive, mass, all } = rows;
    const n = order.length;
    const ofRow = new Float64Array(n);
    if (rows.ofPositives === 0)
        return { value: Number.NaN, ofRow };
    const { count, starts, gain, precision, selected } = thresholdsOf(rows);
    let value = 0;
    for (let index = 0; index < count; index++)
        value += gain[index] * precision[index];
    const prevalence = rows.ofPositives / all;
    let [ofPositive, ofAll] = [0, 0];
    for (let index = count - 1; index >= 0; index--) {
        ofPositive += gain[index] / selected[index];
        ofAll += (gain[index] * precision[index]) / selected[index];
        const own = (precision[index] - value) / prevalence + ofPositive - ofAll;
        for (let place = starts[index]; place < starts[index + 1]; place++) {
            const scale = (mass === undefined ? 1 : mass[place]) * (n / all);
            ofRow[order[place]] = (positive[place] === 1 ? own : -ofAll) * scale;
        }
    }
    return { value, ofRow };
}
function descending({ positive, scores }, weights) {
    const order = (0,statistics/* argsort */.XQ)(scores).slice().reverse();
    const of = { order, scores: (0,statistics/* inOrder */.al)(scores, order), positive: (0,statistics/* inOrder */.al)(positive, order) };
    const mass = weights && (0,statistics/* inOrder */.al)(weights, order);
    let [all, ofPositives] = [0, 0];
    for (let place = 0; place < order.length; place++) {
        const weight = mass === undefined ? 1 : mass[place];
        all += weight;
        if (of.positive[place] === 1)
            ofPositives += weight;
    }
    return { ...of, mass, all, ofPositives };
}
/** Rows without mass above the first weighted one are no threshold. */
function thresholdsOf({ scores, positive, mass, all, ofPositives }) {
    const n = scores.length;
    const starts = new Uint32Array(n + 1);
    const [gain, precision, selected] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    let [count, above, found] = [0, 0, 0];
    for (let start = 0; start < n;) {
        let end = start;
        let gained = 0;
        for (const score = scores[start]; end < n && scores[end] === score; end++) {
            const weight = mass === undefined ? 1 : mass[end];
            above += weight;
            if (positive[end] === 1)
                gained += weight;
        }
        found += gained;
        if (above > 0) {
            starts[count] = start;
            gain[count] = gained / ofPositives;
            precision[count] = found / above;
            selected[count] = above / all;
            count++;
        }
        start = end;
    }
    starts[count] = n;
    return { count, starts, gain, precision, selected };
}

;// CONCATENATED MODULE: ./src/metrics/class-counts.ts
function countsOf(cells, classes, chosen) {
    let [truth, predicted, total] = [0, 0, 0];
    for (let other = 0; other < classes; other++) {
        truth += cells[chosen * classes + other];
        predicted += cells[other * classes + chosen];
    }
    for (const count of cells)
        total += count;
    return { both: cells[chosen * classes + chosen], truth, predicted, total };
}
/** Counts of every class that is true or predicted somewhere; the others are not part of the metric. */
function presentClasses(cells, classes) {
    const rowSums = new Float64Array(classes);
    const columnSums = new Float64Array(classes);
    let total = 0;
    for (let label = 0; label < classes; label++) {
        for (let predicted = 0; predicted < classes; predicted++) {
            const count = cells[label * classes + predicted];
            rowSums[label] += count;
            columnSums[predicted] += count;
            total += count;
        }
    }
    return Array.from(rowSums, (truth, index) => ({
        both: cells[index * classes + index],
        truth,
        predicted: columnSums[index],
        total
    })).filter(({ truth, predicted }) => truth > 0 || predicted > 0);
}
/** Calls with the counts of every class, present or not. Makes nothing, because the bootstrap calls it 10,000 times. */
function eachClass(cells, classes, visit) {
    for (let chosen = 0; chosen < classes; chosen++) {
        let [truth, predicted] = [0, 0];
        for (let other = 0; other < classes; other++) {
            truth += cells[chosen * classes + other];
            predicted += cells[other * classes + chosen];
        }
        visit(cells[chosen * classes + chosen], truth, predicted);
    }
}
/** 0 / 0 = 0, as scikit-learn's zero_division has it. */
function ratio(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator;
}
/**
 * A class score as a metric of the matrix: of the class at 1 (binary, or one against the rest), or averaged over classes.
 * macro: plain mean; weighted: by true counts; micro: from the summed counts.
 */
function averaged(score, { average }, support) {
    if (average === undefined) {
        return {
            ofCells: (cells, classes) => score(countsOf(cells, classes, classes - 1)),
            support: (cells, classes) => support(countsOf(cells, classes, classes - 1))
        };
    }
    return {
        ofCells: (cells, classes) => combine[average](presentClasses(cells, classes), score),
        support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(support))
    };
}
const combine = {
    macro: (of, score) => of.reduce((sum, counts) => sum + score(counts), 0) / of.length,
    weighted: (of, score) => {
        const mass = of.reduce((sum, { truth }) => sum + truth, 0);
        return of.reduce((sum, counts) => sum + counts.truth * score(counts), 0) / mass;
    },
    micro: (of, score) => {
        const add = (key) => of.reduce((sum, counts) => sum + counts[key], 0);
        return score({ both: add('both'), truth: add('truth'), predicted: add('predicted'), total: add('total') });
    }
};
/** The smaller of the true and the predicted count. */
function smallerCount({ truth, predicted }) {
    return Math.min(truth, predicted);
}

;// CONCATENATED MODULE: ./src/metrics/balanced-accuracy.ts


/** Mean recall over the classes that are present in the labels. */
const balancedAccuracy = define_define({
    name: 'balanced-accuracy',
    aliases: ['balanced-accuracy-score'],
    description: 'Mean recall over the classes that are present in the labels',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: (cells, classes) => {
        let [sum, labelled] = [0, 0];
        eachClass(cells, classes, (both, truth) => {
            if (truth === 0)
                return;
            sum += both / truth;
            labelled++;
        });
        return sum / labelled;
    },
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).flatMap(({ truth }) => (truth > 0 ? [truth] : [])))
});

;// CONCATENATED MODULE: ./src/metrics/brier.ts

/** Mean squared error of the scores. */
const brier = define_define({
    name: 'brier',
    aliases: ['brier-score', 'brier-score-loss'],
    description: 'Mean squared error of the scores: of the positive class (0 to 1), or summed over classes (0 to 2)',
    direction: 'lower',
    range: [0, 2],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: squaredErrors });
function squaredErrors(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    scores.forEach((ofClass, index) => {
        const chosen = type === 'binary' ? 1 : index;
        for (let row = 0; row < values.length; row++)
            values[row] += (ofClass[row] - (labels[row] === chosen ? 1 : 0)) ** 2;
    });
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/calibration-bias.ts

/** How much the scores promise more (or less) than came true, on average. */
const calibrationBias = define_define({
    name: 'calibration-bias',
    aliases: [],
    description: 'Mean of score minus label: how much more (or, negative, less) the scores promise than came true; limited by size',
    direction: 'lower',
    range: [-1, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false,
    magnitude: true
}, { kind: 'mean', proportion: false, rowValues: excesses });
function excesses(rows) {
    const { labels, scores } = rows;
    return scores[0].map((score, row) => score - (labels[row] === 1 ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/metrics/calibration-error.ts

const shared = {
    direction: 'lower',
    range: [0, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const reported = (value) => ({
    kind: 'report-only',
    value,
    instead: 'log-loss and calibration-bias'
});
/** Expected calibration error: a biased number that a perfect model does not bring to zero, so it is shown and never judged. */
const ece = define_define({
    ...shared,
    name: 'ece',
    aliases: ['expected-calibration-error'],
    description: 'Mean gap of score and outcome in 10 bins of equal width, weighted by rows; reported only'
}, reported((rows) => {
    const gaps = binGaps(rows);
    return gaps.reduce((sum, { share, gap }) => sum + share * gap, 0);
}));
/** Maximum calibration error. */
const mce = define_define({
    ...shared,
    name: 'mce',
    aliases: ['maximum-calibration-error'],
    description: 'Largest gap of score and outcome in 10 bins of equal width; reported only'
}, reported((rows) => binGaps(rows).reduce((largest, { gap }) => Math.max(largest, gap), 0)));
const BINS = 10;
/** Bins [i/10, (i+1)/10), the last one closed; empty ones are left out. */
function binGaps({ labels, scores, weights, count }) {
    const [mass, outcome, promise] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
    let total = 0;
    for (let row = 0; row < count; row++) {
        const score = scores[0][row];
        const bin = Math.min(BINS - 1, Math.floor(score * BINS));
        const weight = weights?.[row] ?? 1;
        total += weight;
        mass[bin] += weight;
        promise[bin] += weight * score;
        if (labels[row] === 1)
            outcome[bin] += weight;
    }
    if (total === 0)
        return [{ share: Number.NaN, gap: Number.NaN }];
    return Array.from(mass, (inBin, bin) => ({
        share: inBin / total,
        gap: Math.abs(outcome[bin] - promise[bin]) / inBin
    })).filter(({ share }) => share > 0);
}

;// CONCATENATED MODULE: ./src/metrics/cohen-kappa.ts


/** Agreement of labels and predictions beyond chance. */
const cohenKappa = define_define({
    name: 'cohen-kappa',
    aliases: ['kappa', 'cohen-kappa-score', 'cohens-kappa'],
    description: 'Agreement of labels and predictions beyond chance',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'labels and predictions hold one and the same class only',
    perClass: false
}, {
    kind: 'cells',
    ofCells: kappa,
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
});
/** Cohen (1960), unweighted. */
function kappa(cells, classes) {
    let [correct, total, products, present] = [0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        if (truth > 0 || predicted > 0)
            present++;
    });
    const agreed = correct / total;
    const byChance = products / (total * total);
    return present < 2 ? Number.NaN : (agreed - byChance) / (1 - byChance);
}

;// CONCATENATED MODULE: ./src/metrics/f1.ts


/** Harmonic mean of precision and recall. */
const f1 = define_define({
    name: 'f1',
    aliases: ['f1-score'],
    description: 'Harmonic mean of precision and recall',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({ kind: 'cells', ...averaged(f1Of, choice, smallerCount) }));
const f1Of = ({ both, truth, predicted }) => ratio(2 * both, truth + predicted);

;// CONCATENATED MODULE: ./src/metrics/log-loss.ts

/** Mean of minus the logarithm of the score of the true class. */
const logLoss = define_define({
    name: 'log-loss',
    aliases: ['logloss', 'cross-entropy', 'binary-crossentropy'],
    description: 'Mean of minus the natural logarithm of the score that the true class was given, in nats',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: surprises });
/** scikit-learn clips scores this far from 0 and 1. */
const EPSILON = Number.EPSILON;
function surprises(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++) {
        const label = labels[row];
        const score = type === 'multiclass' ? scores[label][row] : label === 1 ? scores[0][row] : 1 - scores[0][row];
        values[row] = -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, score)));
    }
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/mcc.ts


/** Matthews correlation of labels and predictions. */
const mcc = define_define({
    name: 'mcc',
    aliases: ['matthews-corrcoef', 'matthews-correlation', 'matthews-correlation-coefficient'],
    description: 'Matthews correlation of labels and predictions; 0 where either holds one class only',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: matthews,
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
});
/** Gorodkin's form for any number of classes (2004). */
function matthews(cells, classes) {
    let [correct, total, products, truths, predictions] = [0, 0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        truths += truth * truth;
        predictions += predicted * predicted;
    });
    const spread = (total * total - truths) * (total * total - predictions);
    return spread === 0 ? 0 : (correct * total - products) / Math.sqrt(spread);
}

;// CONCATENATED MODULE: ./src/metrics/mean-score.ts

/** Mean score of the items. */
const meanScore = define_define({
    name: 'mean-score',
    aliases: ['score'],
    description: 'Mean of the scores of the items, each already the mean of its samples; for a score that is better when lower use `column`',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    tasks: ['score'],
    needs: ['scores'],
    undefinedWhen: 'there are no items',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: (rows) => rows.scores.slice() });

;// CONCATENATED MODULE: ./src/metrics/median-absolute-error.ts


/** Median of the absolute errors. */
const medianAbsoluteError = define_define({
    name: 'median-absolute-error',
    aliases: ['medae', 'median-ae'],
    description: 'Median of the absolute errors, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'smooth',
    influence: (rows) => {
        const { labels, predicted, weights } = rows;
        return quantileInfluence(labels.map((label, row) => Math.abs(predicted[row] - label)), 0.5, weights);
    }
});

;// CONCATENATED MODULE: ./src/metrics/precision.ts


/** Share of the rows predicted to be of a class that are of it. */
const precision = define_define({
    name: 'precision',
    aliases: ['precision-score', 'positive-predictive-value', 'ppv'],
    description: 'Share of the rows predicted to be of a class that are of it; 0 where none is predicted',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({
    kind: 'cells',
    ...averaged(({ both, predicted }) => ratio(both, predicted), choice, choice.average ? smallerCount : ({ predicted }) => predicted),
    ...(choice.average === undefined && {
        basis: (cells, classes) => countsOf(cells, classes, classes - 1).predicted
    })
}));

;// CONCATENATED MODULE: ./src/metrics/r2.ts


/** Coefficient of determination. */
const r2 = define_define({
    name: 'r2',
    aliases: ['r2-score', 'r-squared'],
    description: 'Share of the variance of the labels that the predictions explain; negative where a constant would do better',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, 1],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are fewer than two rows',
    perClass: false
}, { kind: 'smooth', influence: r2_influence });
/** 1 - MSE / variance. Labels that are all alike: 1 where every prediction is right, else 0, as in scikit-learn. */
function r2_influence(rows) {
    const { labels, predicted, weights, count } = rows;
    const errors = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean: error, share } = weightedMean(errors, weights);
    const { mean: center } = weightedMean(labels, weights);
    const squares = labels.map((label) => (label - center) ** 2);
    const { mean: variance } = weightedMean(squares, weights);
    if (count < 2)
        return { value: Number.NaN, ofRow: new Float64Array(count) };
    if (variance === 0)
        return { value: error === 0 ? 1 : 0, ofRow: new Float64Array(count) };
    const ofRow = errors.map((each, row) => (-share(row) * (each - (error / variance) * squares[row])) / variance);
    return { value: 1 - error / variance, ofRow };
}

;// CONCATENATED MODULE: ./src/metrics/recall.ts



/** Share of the rows of a class that are predicted to be of it. */
const recall = define_define({
    name: 'recall',
    aliases: ['recall-score', 'sensitivity', 'true-positive-rate', 'tpr'],
    description: 'Share of the rows of a class that are predicted to be of it',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: found }
    : { kind: 'cells', ...averaged(recallOf, choice, ({ truth }) => truth) });
/** 0 / 0 = 0, as in scikit-learn's averages. */
const recallOf = ({ both, truth }) => ratio(both, truth);
/** 1 where a row of the class was predicted so, 0 where not; NaN for rows of other classes. */
function found(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] !== chosen ? Number.NaN : predicted[row] === chosen ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/regression-errors.ts

const regression_errors_shared = {
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const meanOf = (error) => ({
    kind: 'mean',
    proportion: false,
    rowValues: (rows) => ofRows(rows, error)
});
function ofRows(rows, error) {
    const { labels, predicted } = rows;
    return labels.map((label, row) => error(label, predicted[row]));
}
const mae = define_define({
    ...regression_errors_shared,
    name: 'mae',
    aliases: ['mean-absolute-error'],
    description: 'Mean absolute error, in the unit of the label'
}, meanOf((label, predicted) => Math.abs(predicted - label)));
const mse = define_define({
    ...regression_errors_shared,
    name: 'mse',
    aliases: ['mean-squared-error'],
    description: 'Mean squared error, in the squared unit of the label'
}, meanOf((label, predicted) => (predicted - label) ** 2));
/** scikit-learn divides by the label or by this, so that labels of zero make it huge. */
const regression_errors_EPSILON = Number.EPSILON;
const mape = define_define({
    ...regression_errors_shared,
    name: 'mape',
    aliases: ['mean-absolute-percentage-error'],
    description: 'Mean of |error| / |label| as a fraction; huge where a label is near zero'
}, meanOf((label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), regression_errors_EPSILON)));

;// CONCATENATED MODULE: ./src/metrics/rmse.ts


/** Root of the mean squared error. */
const rmse = define_define({
    name: 'rmse',
    aliases: ['root-mean-squared-error'],
    description: 'Root of the mean squared error, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'smooth', influence: rmse_influence });
function rmse_influence(rows) {
    const { labels, predicted, weights } = rows;
    const squares = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean, share } = weightedMean(squares, weights);
    const value = Math.sqrt(mean);
    return {
        value,
        ofRow: squares.map((square, row) => (value === 0 ? 0 : (share(row) * (square - mean)) / (2 * value)))
    };
}

;// CONCATENATED MODULE: ./src/metrics/specificity.ts



/** Share of the rows of other classes that are not predicted to be of a class. */
const specificity = define_define({
    name: 'specificity',
    aliases: ['true-negative-rate', 'tnr'],
    description: 'Share of the rows of other classes that are not predicted to be of the class',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'every row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: leftAlone }
    : {
        kind: 'cells',
        ...averaged(({ both, truth, predicted, total }) => ratio(total - truth - predicted + both, total - truth), choice, ({ truth, total }) => total - truth)
    });
/** 1 where a row of another class was not predicted to be of this one; NaN for rows of the class. */
function leftAlone(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === chosen ? Number.NaN : predicted[row] === chosen ? 0 : 1;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/catalogue.ts




















const definitions = [
    accuracy,
    balancedAccuracy,
    precision,
    recall,
    specificity,
    f1,
    mcc,
    cohenKappa,
    rocAuc,
    averagePrecision,
    logLoss,
    brier,
    calibrationBias,
    ece,
    mce,
    mae,
    mse,
    rmse,
    r2,
    medianAbsoluteError,
    mape,
    meanScore
];
/** Every metric that the gate computes, without a choice of class or average: data for docs, schema and completion. */
const catalogue = definitions.map(({ of }) => of({}));
const byName = new Map(definitions.map((definition) => [definition.described.name, definition]));
/** The metric of that canonical name, for a class or an average; undefined where the catalogue has none. */
function metricOf(name, choice = {}) {
    return byName.get(name)?.of(choice);
}
/** Only the size of the value matters. */
function isMagnitude(name) {
    return byName.get(name)?.described.magnitude === true;
}
/**
 * Canonical name of a metric: its own, scikit-learn's or MLflow's spelling, with `macro`, `micro` or `weighted` before or behind.
 *
 * @returns undefined where no metric is meant
 *
 * @example
 * resolveMetric('f1_macro') // => { name: 'f1', choice: { average: 'macro' } }
 */
function resolveMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const plain = named(text);
    if (plain !== undefined)
        return { name: plain, choice: {} };
    if (text.startsWith('neg-'))
        return negated(spelling, text.slice('neg-'.length));
    const match = /^(?:(macro|micro|weighted)-(.+)|(.+)-(macro|micro|weighted))$/.exec(text);
    const name = named(match?.[2] ?? match?.[3] ?? '');
    const average = (match?.[1] ?? match?.[4]);
    if (name === undefined || average === undefined || !averages.has(name))
        return undefined;
    return { name, choice: { average } };
}
/** Metrics that have a mean over classes. */
const averages = new Set(['precision', 'recall', 'specificity', 'f1']);
/** Whether a metric can be averaged over classes by `average`. */
function isAveraged(name) {
    return averages.has(name);
}
function negated(spelling, text) {
    const name = named(text);
    return name === undefined
        ? undefined
        : {
            refused: `${JSON.stringify(spelling)} is a loss with its sign turned; write ${name}, which is better when lower (max-rise, max)`
        };
}
function named(text) {
    return definitions.find(({ described: { name, aliases } }) => name === text || aliases.includes(text))?.described.name;
}
/** The canonical name that is spelt most alike, where one is near enough to be meant. */
function nearestMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const near = definitions
        .flatMap(({ described: { name, aliases } }) => [name, ...aliases].map((each) => ({ name, steps: (0,mod/* distance */.Io)(text, each) })))
        .sort((a, b) => a.steps - b.steps)[0];
    return near !== undefined && near.steps <= Math.max(1, Math.floor(text.length / 4)) ? near.name : undefined;
}
/**
 * A metric in words.
 *
 * @example
 * displayName('recall', { class: 'dog' }) // => 'recall of dog'
 */
function displayName(name, { class: label, average }) {
    if (label !== undefined)
        return `${name} of ${label}`;
    return average === undefined ? name : `${average} ${name}`;
}

;// CONCATENATED MODULE: ./src/metrics/computable.ts

/** Whether rows hold what a metric is made of: predictions, scores, the class, the column. */
function isComputable(metric, rows, choice) {
    if (metric.column !== undefined)
        return rows.numbers.has(metric.column);
    if (!metric.tasks.includes(rows.type))
        return false;
    if (!('classes' in rows))
        return true;
    if (choice.class !== undefined && classIndex(rows, choice) === -1)
        return false;
    return metric.needs.every((need) => rows[need] !== undefined);
}

;// CONCATENATED MODULE: ./src/metrics/value.ts



/** The metric's value on some rows, weighted where they have weights. NaN where undefined. */
function metricValue(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return weightedMean(metric.rowValues(rows, choice), rows.weights).mean;
        case 'cells':
            return valueOfCells(metric, confusion(rows, choice));
        case 'ranks': {
            const areas = metric
                .rankings(rows, choice)
                .map(({ positive, scores }) => (0,statistics/* placements */.DD)(positive, scores, rows.weights).auc);
            return areas.reduce((sum, auc) => sum + auc, 0) / areas.length;
        }
        case 'smooth':
            return metric.influence(rows, choice).value;
        case 'report-only':
            return metric.value(rows);
    }
}
/** Without any mass there is no value, although 0 / 0 may be 0 for a class. */
function valueOfCells(metric, { cells, classes }) {
    return cells.some((count) => count > 0) ? metric.ofCells(cells, classes) : Number.NaN;
}

;// CONCATENATED MODULE: ./src/metrics/influence.ts




/** Value and influence values of any metric that is judged: what weighted and grouped rows are compared by. */
function influenceOf(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return ofMean(metric.rowValues(rows, choice), rows.weights);
        case 'cells':
            return ofCells(metric, rows, choice);
        case 'ranks':
            return ofRankings(metric.rankings(rows, choice), rows.weights);
        case 'smooth':
            return metric.influence(rows, choice);
        case 'report-only':
            throw new RangeError(`${metric.name} is reported, never judged`);
    }
}
function ofMean(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    return { value: mean, ofRow: values.map((value, row) => (Number.isNaN(value) ? 0 : share(row) * (value - mean))) };
}
/** Rows of one cell have one influence: the derivative of the metric by the cell's share. The metric does not depend on the total mass. */
function ofCells(metric, rows, choice) {
    const { cells, classes, cellOfRow } = confusion(rows, choice);
    const mass = cells.reduce((sum, count) => sum + count, 0);
    const value = valueOfCells(metric, { cells, classes });
    const slopes = cells.map((count, cell) => (count > 0 ? mass * slope(metric, { cells, classes }, cell) : 0));
    const average = mass / rows.count;
    const ofRow = Float64Array.from(cellOfRow, (cell, row) => (slopes[cell] * (rows.weights?.[row] ?? 1)) / average);
    return { value, ofRow };
}
/** Central difference, of a step small beside the cell and large beside rounding. */
function slope(metric, { cells, classes }, cell) {
    const count = cells[cell];
    const step = 1e-4 * count;
    const moved = (by) => {
        const copy = cells.slice();
        copy[cell] = count + by;
        return metric.ofCells(copy, classes);
    };
    return (moved(step) - moved(-step)) / (2 * step);
}
function ofRankings(rankings, weights) {
    const parts = rankings.map((ranking) => influence_ofRanking(ranking, weights));
    const ofRow = new Float64Array(parts[0].ofRow.length);
    for (const part of parts)
        part.ofRow.forEach((influence, row) => (ofRow[row] += influence / parts.length));
    return { value: parts.reduce((sum, { value }) => sum + value, 0) / parts.length, ofRow };
}
/** A row moves the AUC by how its placement stands to it, the more the rarer its class. */
function influence_ofRanking({ positive, scores }, weights) {
    const { auc, ofRow, positives, negatives } = (0,statistics/* placements */.DD)(positive, scores, weights);
    const n = scores.length;
    return {
        value: auc,
        ofRow: ofRow.map((placement, row) => {
            const mass = positive[row] === 1 ? positives : negatives;
            return ((placement - auc) * n * (weights?.[row] ?? 1)) / mass;
        })
    };
}

;// CONCATENATED MODULE: ./src/metrics/measure-name.ts

/**
 * What is measured, in words.
 *
 * @example
 * measureName({ kind: 'column', column: 'latency_ms', aggregate: 'p95' }) // => 'p95 of latency_ms'
 */
function measureName(measure) {
    switch (measure.kind) {
        case 'catalogue':
            return displayName(measure.metric, measure);
        case 'column':
            return `${measure.aggregate} of ${measure.column}`;
        case 'reported':
            return measure.name;
    }
}

;// CONCATENATED MODULE: ./src/metrics/rows-behind.ts

/** How many rows a metric is over, whatever they weigh: those of the class (recall), those predicted so (precision), or all. */
function rowsBehind(metric, rows, choice) {
    if (metric.kind === 'mean')
        return metric.rowValues(rows, choice).reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
    if (metric.kind !== 'cells' || metric.basis === undefined)
        return rows.count;
    const { cells, classes } = confusion(unweighted(rows), choice);
    return metric.basis(cells, classes);
}
/** The rows, each counting once. */
function unweighted(rows) {
    return { ...rows, weights: new Float64Array(rows.count).fill(1) };
}

;// CONCATENATED MODULE: ./src/metrics/index.ts











/***/ }),

/***/ 47725:
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

// EXTERNAL MODULE: ./src/documents/index.ts + 13 modules
var documents = __webpack_require__(76239);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
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
 * How rows are put together (slices, groups, weights) is taken from the side that says so. Where both do and differ, the column is listed: the
 * pull request's file cannot redraw them unseen.
 *
 * @param task names the columns of groups and weights
 */
function pairUp(candidate, baseline, task = {}) {
    if (candidate.digest !== baseline.digest)
        return { mismatch: mismatchOf(candidate, baseline) };
    if (candidate.rows.type !== baseline.rows.type)
        return { mismatch: `they are of type ${candidate.rows.type} and ${baseline.rows.type}` };
    const differing = differingColumns(candidate.rows, baseline.rows, task);
    const [ofCandidate, ofBaseline] = scoredOnBoth(...sameClasses(candidate.rows, baseline.rows));
    return { candidate: putTogether(ofCandidate, ofBaseline), baseline: putTogether(ofBaseline, ofCandidate), differing };
}
/** Each side's own columns, and those that only the other has. */
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
function differingColumns(candidate, baseline, { group, weight }) {
    const counted = [
        { column: group, rows: differences(candidate.groups, baseline.groups) },
        { column: weight, rows: otherNumbers(candidate.weights, baseline.weights) },
        ...[...candidate.slices].map(([column, values]) => ({
            column,
            rows: differences(values, baseline.slices.get(column))
        }))
    ];
    return counted.flatMap(({ column, rows }) => (column !== undefined && rows > 0 ? [{ column, rows }] : []));
}
/** Rows with another category; none where a side has no such column. */
function differences(one, two) {
    if (one === undefined || two === undefined)
        return 0;
    const place = new Map(two.values.map((value, index) => [value, index]));
    const moved = one.values.map((value) => place.get(value) ?? -1);
    let count = 0;
    for (let row = 0; row < one.codes.length; row++)
        if (moved[one.codes[row]] !== two.codes[row])
            count++;
    return count;
}
function otherNumbers(one, two) {
    if (one === undefined || two === undefined)
        return 0;
    let count = 0;
    for (let row = 0; row < one.length; row++)
        if (one[row] !== two[row])
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/statistics/index.ts + 28 modules
var statistics = __webpack_require__(21684);
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
    let combinations = 1;
    for (const { codes, values } of columns) {
        if (combinations * values.length > Number.MAX_SAFE_INTEGER)
            combinations = renumber(keys);
        combinations *= values.length;
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
/** Keys in their order, from 0: as many as there are different ones. */
function renumber(keys) {
    const distinct = Float64Array.from(new Set(keys)).sort();
    const place = new Map(Array.from(distinct, (key, index) => [key, index]));
    keys.forEach((key, row) => (keys[row] = place.get(key)));
    return distinct.length;
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









/***/ }),

/***/ 21684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* reexport */ LEAST_IN_CELLS),
  bZ: () => (/* reexport */ LEAST_TO_RANK),
  XQ: () => (/* reexport */ argsort),
  vz: () => (/* reexport */ cellBootstrap),
  x4: () => (/* reexport */ delongOf),
  MX: () => (/* reexport */ deltaMethod),
  Ri: () => (/* reexport */ enoughGroups),
  WM: () => (/* reexport */ groupJackknife),
  fU: () => (/* reexport */ holm),
  al: () => (/* reexport */ inOrder),
  yc: () => (/* reexport */ independentProportions),
  i2: () => (/* reexport */ mean),
  b3: () => (/* reexport */ normalDifference),
  Zl: () => (/* reexport */ normalQuantile),
  Fl: () => (/* reexport */ normalValue),
  HN: () => (/* reexport */ pairedMean),
  VR: () => (/* reexport */ pairedProportions),
  DD: () => (/* reexport */ placements),
  Xo: () => (/* reexport */ proportion),
  mY: () => (/* reexport */ quantileOfSorted),
  _V: () => (/* reexport */ randomStream),
  vd: () => (/* reexport */ rowsNeeded),
  tB: () => (/* reexport */ smallestDetectable),
  mf: () => (/* reexport */ standardErrorOfInterval),
  ik: () => (/* reexport */ withSupport)
});

// UNUSED EXPORTS: betaCdf, betaQuantile, binomialCdf, binomialMidTail, binomialTail, delong, farringtonManning, mirrored, normalCdf, normalTail, signFlip, studentQuantile, studentTail, tangoScore, wilson

;// CONCATENATED MODULE: ./src/statistics/argsort.ts
/** Below so many values a comparison sort is faster than clearing the counters. */
const FEW = 2048;
/** From so many values on, fewer and larger digits pay. */
const MANY = 200_000;
/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN.
 *
 * Radix sort on the bits of the doubles: O(n). The order of the last few arrays is remembered as long as they live, because several metrics rank
 * the same scores; an array must not change after it was ordered.
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
function argsort(values) {
    const before = remembered.get(values);
    if (before !== undefined)
        return before;
    const order = sorted(values);
    remembered.set(values, order);
    return order;
}
const remembered = new WeakMap();
function sorted(values) {
    const n = values.length;
    const rows = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        rows[row] = row;
    if (n < FEW)
        return rows.sort((a, b) => values[a] - values[b] || a - b);
    const { low, high } = keysOf(values);
    const bits = n < MANY ? 11 : 16;
    let [from, to] = [rows, new Uint32Array(n)];
    for (const keys of [low, high]) {
        for (let shift = 0; shift < 32; shift += bits) {
            if (distribute(from, to, { keys, shift, bits }))
                [from, to] = [to, from];
        }
    }
    return from;
}
/** Bits of the doubles, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function keysOf(values) {
    const n = values.length;
    const one = new Float64Array(1);
    const words = new Uint32Array(one.buffer);
    const [low, high] = [new Uint32Array(n), new Uint32Array(n)];
    for (let row = 0; row < n; row++) {
        one[0] = values[row] + 0;
        const negative = words[1] >>> 31 === 1;
        low[row] = negative ? ~words[0] : words[0];
        high[row] = negative ? ~words[1] : words[1] ^ 0x80000000;
    }
    return { low, high };
}
/** One pass. @returns false where all share the digit and nothing had to move */
function distribute(from, to, { keys, shift, bits }) {
    const digits = 1 << bits;
    const mask = digits - 1;
    const starts = new Uint32Array(digits + 1);
    for (let row = 0; row < keys.length; row++)
        starts[((keys[row] >>> shift) & mask) + 1]++;
    if (starts[((keys[0] >>> shift) & mask) + 1] === keys.length)
        return false;
    for (let digit = 0; digit < digits; digit++)
        starts[digit + 1] += starts[digit];
    for (let place = 0; place < from.length; place++) {
        const row = from[place];
        to[starts[(keys[row] >>> shift) & mask]++] = row;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/statistics/random-binomial.ts
/**
 * One draw of a binomial distribution: by inversion where few successes are expected, else by Hörmann's transformed rejection
 * (BTRS, 1993). Exact; O(1) on average.
 */
function randomBinomial(n, p, random) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - randomBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
/** Walks the probabilities upwards from none. */
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    let probability = Math.exp(n * Math.log1p(-p));
    let rest = random();
    let k = 0;
    while (rest > probability && k < n) {
        rest -= probability;
        k++;
        probability *= (odds * (n - k + 1)) / k;
    }
    return k;
}
function byRejection(n, p, random) {
    const q = 1 - p;
    const spread = Math.sqrt(n * p * q);
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const center = n * p + 0.5;
    const quick = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / q);
    for (;;) {
        const v = random();
        const u = random() - 0.5;
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (us >= 0.07 && v <= quick)
            return k;
        if (k < 0 || k > n)
            continue;
        const bound = Math.log((v * alpha) / (a / (us * us) + b));
        if (bound <=
            logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds)
            return k;
    }
}
/** ln k!, by a table below 16 and Stirling's series above. */
function logFactorial(k) {
    if (k < small.length)
        return small[k];
    const x = k + 1;
    const w = 1 / (x * x);
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - w * (1 / 360 - w / 1260)) / x;
}
const small = Float64Array.from({ length: 16 }, (_, k) => {
    let sum = 0;
    for (let factor = 2; factor <= k; factor++)
        sum += Math.log(factor);
    return sum;
});

;// CONCATENATED MODULE: ./src/statistics/moments.ts
/** Mean and unbiased variance of many numbers, in two passes so that large means lose no digits. Variance NaN below two. */
function moments(values) {
    const n = values.length;
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i];
    const mean = sum / n;
    let squares = 0;
    let rest = 0;
    for (let i = 0; i < n; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rest += deviation;
    }
    return { mean: mean + rest / n, variance: n < 2 ? Number.NaN : (squares - (rest * rest) / n) / (n - 1) };
}

;// CONCATENATED MODULE: ./src/statistics/normal.ts
const SQRT_2PI = Math.sqrt(2 * Math.PI);
/**
 * Upper tail of the standard normal distribution, P(Z > z), with full relative accuracy in the far tail.
 *
 * Near zero by the series of erf (Abramowitz and Stegun 7.1.6), beyond by the continued fraction of Mills' ratio (26.2.14).
 *
 * @example
 * normalTail(0) // => 0.5
 */
function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 38.6)
        return 0;
    return z < 2.5 ? 0.5 - density(z) * seriesFromZero(z) : density(z) / millsFraction(z);
}
/** P(Z <= z). */
function normalCdf(z) {
    return normalTail(-z);
}
/**
 * The z below which a share `p` of the standard normal distribution lies. Infinite at 0 and 1, NaN outside of [0, 1].
 *
 * Newton on the logarithm of the tail, which is concave, so that it converges from everywhere.
 *
 * @example
 * normalQuantile(0.5) // => 0
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    const target = Math.log(p);
    let z = Math.sqrt(-2 * target) * 0.9;
    for (let step = 0; step < 60; step++) {
        const tail = normalTail(z);
        const change = ((Math.log(tail) - target) * tail) / density(z);
        z += change;
        if (Math.abs(change) <= 4e-16 * Math.abs(z))
            break;
    }
    return -z;
}
function density(z) {
    return Math.exp(-0.5 * z * z) / SQRT_2PI;
}
/** (Phi(z) - 1/2) / phi(z) = z + z^3/3 + z^5/15 + ... */
function seriesFromZero(z) {
    let [term, sum] = [z, z];
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** phi(z) / (1 - Phi(z)) = z + 1/(z + 2/(z + 3/(z + ...))), from far inside out. */
function millsFraction(z) {
    let fraction = z;
    for (let level = Math.ceil(40 + 400 / z); level > 0; level--)
        fraction = z + level / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./src/statistics/quantile.ts
/**
 * Quantile by linear interpolation (Hyndman and Fan's type 7, NumPy's default). NaN of nothing.
 *
 * @param sorted ascending
 * @param p in [0, 1]
 *
 * @example
 * quantileOfSorted(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
function quantileOfSorted(sorted, p) {
    if (sorted.length === 0)
        return Number.NaN;
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const share = place - below;
    return share === 0 ? low : low + share * (sorted[below + 1] - low);
}

;// CONCATENATED MODULE: ./src/statistics/replicates.ts



/** More undefined replicates than this, and the others are no fair picture. */
const TOLERATED_UNDEFINED = 0.05;
/** Fewer replicates beyond a value than this say little about how rare it is. */
const FEW_BEYOND = 10;
/**
 * Percentile bounds and p-values of a bootstrap. The replicates are moved so that their mean is the estimate.
 *
 * A p-value is (b + 1) / (B + 1) with b replicates at or beyond the value; where b < 10, the smaller of that and a normal tail.
 *
 * @param of.replicates NaN where the statistic was undefined
 */
function fromReplicates(of) {
    const { estimate, method, n } = of;
    const sorted = of.replicates.filter((value) => !Number.isNaN(value)).sort();
    const { mean, variance } = moments(sorted);
    for (let index = 0; index < sorted.length; index++)
        sorted[index] += estimate - mean;
    const standardError = Math.sqrt(variance);
    const undefinedShare = 1 - sorted.length / of.replicates.length;
    const p = (beyond, distance) => {
        const counted = (beyond + 1) / (sorted.length + 1);
        return beyond < FEW_BEYOND && standardError > 0 ? Math.min(counted, normalTail(distance / standardError)) : counted;
    };
    return {
        method,
        estimate,
        standardError,
        n,
        bounds: (alpha) => ({ low: quantileOfSorted(sorted, alpha), high: quantileOfSorted(sorted, 1 - alpha) }),
        pLess: (value) => p(sorted.length - firstAtLeast(sorted, value), value - estimate),
        pGreater: (value) => p(firstAbove(sorted, value), estimate - value),
        ...(undefinedShare > TOLERATED_UNDEFINED && {
            weak: `undefined in ${Math.round(100 * undefinedShare)} % of the replicates`
        })
    };
}
function firstAtLeast(sorted, value) {
    return firstWhere(sorted, (each) => each >= value);
}
function firstAbove(sorted, value) {
    return firstWhere(sorted, (each) => each > value);
}
/** Binary search; the condition holds from some place on. */
function firstWhere(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/statistics/support.ts
/** Fewer cases of a class, true or predicted, than this, and a function of the confusion matrix claims too much. */
const LEAST_IN_CELLS = 20;
/** Fewer cases of a class, or of the others, than this, and the normal approximation of a ROC AUC is not trusted. */
const LEAST_TO_RANK = 10;
/** The same inference with the smallest count that enters it. Below `least` it may fail, not pass. */
function withSupport(of, support, least) {
    return { ...of, support, ...(support < least && { weak: of.weak ?? `smallest count ${support}` }) };
}

;// CONCATENATED MODULE: ./src/statistics/cell-bootstrap.ts



const REPLICATES = 10_000;
/**
 * Bootstrap of functions of the confusion matrix: rows are drawn again by drawing counts of the joint cells (label, baseline, candidate).
 *
 * Each cell in which the models differ first gets 1 / (K (K - 1)) of a row, because a difference that happened not to occur is not impossible
 * (plain percentile intervals have zero width there); the replicates are then moved back onto the estimate. All statistics share the replicates.
 * O(10,000 x (cells + statistics x K^2)), whatever the number of rows.
 */
function cellBootstrap(of, statistics, random) {
    const observed = marginals(of);
    const replicates = statistics.map(() => ({
        candidate: new Float64Array(REPLICATES),
        difference: new Float64Array(REPLICATES)
    }));
    const draw = sampler(of, random);
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
        const { baseline, candidate } = draw();
        statistics.forEach(({ ofCells }, index) => {
            const value = ofCells(candidate, of.classes);
            replicates[index].candidate[replicate] = value;
            replicates[index].difference[replicate] = of.paired ? value - ofCells(baseline, of.classes) : 0;
        });
    }
    return statistics.map((statistic, index) => inferenceOf(statistic, { ...of, ...observed }, replicates[index]));
}
function marginals({ cells, classes }) {
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    let n = 0;
    for (const cell of cells) {
        baseline[cell.label * classes + cell.baseline] += cell.count;
        candidate[cell.label * classes + cell.candidate] += cell.count;
        n += cell.count;
    }
    return { baseline, candidate, n };
}
/** Draws n rows: those of the added mass one by one (about K of them), the others by sequential binomials. The matrices are reused. */
function sampler({ cells, classes, paired }, random) {
    const n = cells.reduce((sum, { count }) => sum + count, 0);
    const added = paired && classes > 1 ? classes : 0;
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    const put = (label, of, count) => {
        baseline[label * classes + of.baseline] += count;
        candidate[label * classes + of.candidate] += count;
    };
    return () => {
        baseline.fill(0);
        candidate.fill(0);
        const fromAdded = randomBinomial(n, added / (n + added), random);
        for (let row = 0; row < fromAdded; row++)
            put(Math.floor(random() * classes), twoClasses(classes, random), 1);
        let [rows, mass] = [n - fromAdded, n];
        for (const cell of cells) {
            const count = randomBinomial(rows, cell.count / mass, random);
            if (count > 0)
                put(cell.label, cell, count);
            rows -= count;
            mass -= cell.count;
        }
        return { baseline, candidate };
    };
}
function twoClasses(classes, random) {
    const baseline = Math.floor(random() * classes);
    const other = Math.floor(random() * (classes - 1));
    return { baseline, candidate: other < baseline ? other : other + 1 };
}
function inferenceOf({ ofCells, support: supportOf }, { baseline, candidate, classes, n, paired }, replicates) {
    const ofBaseline = ofCells(baseline, classes);
    const ofCandidate = ofCells(candidate, classes);
    const own = supportOf(candidate, classes);
    const both = paired ? Math.min(own, supportOf(baseline, classes)) : own;
    const method = `cell bootstrap (${REPLICATES} replicates)`;
    const infer = (estimate, of, support) => withSupport(fromReplicates({ method, estimate, replicates: of, n }), support, LEAST_IN_CELLS);
    return {
        candidate: infer(ofCandidate, replicates.candidate, own),
        baseline: ofBaseline,
        difference: infer(ofCandidate - ofBaseline, replicates.difference, both)
    };
}

;// CONCATENATED MODULE: ./src/statistics/in-order.ts
/**
 * Values in the order of rows that `argsort` gives: gathered once, so that what then walks along them reads memory in its order.
 *
 * @example
 * inOrder(Float64Array.of(0.3, 0.1), Uint32Array.of(1, 0)) // => Float64Array.of(0.1, 0.3)
 */
function inOrder(values, order) {
    const gathered = (values instanceof Float64Array ? new Float64Array(order.length) : new Uint8Array(order.length));
    for (let place = 0; place < order.length; place++)
        gathered[place] = values[order[place]];
    return gathered;
}

;// CONCATENATED MODULE: ./src/statistics/root.ts
/**
 * Where an increasing function crosses zero, by bisection down to neighbouring numbers.
 *
 * @example
 * rootBetween((x) => x - 0.25, 0, 1) // => 0.25
 */
function rootBetween(increasing, low, high) {
    let [below, above] = [low, high];
    for (let step = 0; step < 1100; step++) {
        const middle = below + (above - below) / 2;
        if (middle <= below || middle >= above)
            break;
        const value = increasing(middle);
        if (value === 0)
            return middle;
        if (value < 0)
            below = middle;
        else
            above = middle;
        if (above - below <= 4e-16 * Math.abs(middle))
            break;
    }
    return below + (above - below) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/beta.ts

/**
 * Regularised incomplete beta function I_x(a, b): P(X <= x) of a beta distribution.
 *
 * Continued fraction by Lentz' method (Numerical Recipes 6.4), with Loader's saddle-point form of the factor before it, so that large
 * `a` and `b` lose no digits. Relative accuracy about 1e-12.
 *
 * @param y 1 - x, where it is known more exactly than that subtraction
 *
 * @example
 * betaCdf(0.5, 2, 2) // => 0.5
 */
function betaCdf(x, a, b, y = 1 - x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(y, b, a, x);
    return (power(x, y, a, b) * fraction(x, a, b)) / a;
}
/**
 * The x below which a share `p` of the beta distribution lies.
 *
 * @example
 * betaQuantile(0.5, 2, 2) // => 0.5
 */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return rootBetween((x) => betaCdf(x, a, b) - p, 0, 1);
}
/** x^a y^b / B(a, b). */
function power(x, y, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.sqrt((a / (2 * Math.PI)) * (b / n)) * Math.exp(exponent);
}
/** k ln(k / m) + m - k without cancellation (Loader 2000, bd0). */
function deviance(k, m) {
    const v = (k - m) / (k + m);
    if (Math.abs(v) >= 0.1)
        return k * Math.log(k / m) + m - k;
    let sum = (k - m) * v;
    let term = 2 * k * v;
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2): Stirling's series above 16, by recurrence below. */
function stirlingError(z) {
    let [error, shifted] = [0, z];
    for (; shifted < 16; shifted++)
        error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const w = 1 / (shifted * shifted);
    return (error + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / shifted);
}
/** Lentz' method for the continued fraction of the incomplete beta function. */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const nonZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        product *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        const step = c * d;
        product *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return product;
}

;// CONCATENATED MODULE: ./src/statistics/student.ts



/** Above so many degrees of freedom the normal distribution is nearer than the arithmetic. */
const ALMOST_NORMAL = 1e6;
/**
 * Upper tail of Student's t distribution, P(T > t), for any positive number of degrees of freedom.
 *
 * @example
 * studentTail(0, 5) // => 0.5
 */
function studentTail(t, df) {
    if (Number.isNaN(t) || Number.isNaN(df))
        return Number.NaN;
    if (df > ALMOST_NORMAL)
        return normalTail(t);
    if (t < 0)
        return 1 - studentTail(-t, df);
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return 0;
    return betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}
/**
 * The t below which a share `p` of the distribution lies.
 *
 * @example
 * studentQuantile(0.5, 3) // => 0
 */
function studentQuantile(p, df) {
    if (!(p >= 0 && p <= 1) || Number.isNaN(df))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    if (tail === 0)
        return Number.POSITIVE_INFINITY;
    if (df > ALMOST_NORMAL)
        return -normalQuantile(tail);
    let high = 2;
    while (studentTail(high, df) > tail)
        high *= 2;
    return rootBetween((t) => tail - studentTail(t, df), 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/normal-inference.ts


/** Wald interval and p-values. Without error there is nothing to divide by: the interval is the estimate alone. */
function symmetric({ df, ...of }) {
    const { estimate, standardError } = of;
    const quantile = (alpha) => df === undefined ? -normalQuantile(alpha) : studentQuantile(1 - alpha, df);
    const tail = (t) => (df === undefined ? normalTail(t) : studentTail(t, df));
    const pGreater = (value) => standardError === 0 ? certain(estimate, value) : tail((estimate - value) / standardError);
    const pLess = (value) => standardError === 0 ? certain(value, estimate) : tail((value - estimate) / standardError);
    return {
        ...of,
        bounds: (alpha) => {
            const half = standardError === 0 ? 0 : quantile(alpha) * standardError;
            return { low: estimate - half, high: estimate + half };
        },
        pLess,
        pGreater
    };
}
/** p-value of "not larger" without any error: nothing to doubt when it is larger, nothing shown when it is not. */
function certain(larger, smaller) {
    return larger > smaller ? 0 : 1;
}

;// CONCATENATED MODULE: ./src/statistics/delong.ts




/**
 * Area under the ROC curve, or the difference of two on the same rows, by DeLong, DeLong and Clarke-Pearson (1988) with the ranks of Sun and
 * Xu (2014). O(n log n).
 *
 * @param of.positive 1 for rows of the positive class
 * @param of.baseline scores of the other model; without it the AUC of the candidate itself
 *
 * @example
 * delong({ positive: Uint8Array.of(0, 1, 1), candidate: Float64Array.of(0.1, 0.8, 0.4) }).estimate // => 1
 */
function delong(of) {
    return delongOf(of.positive, placements(of.positive, of.candidate), of.baseline && placements(of.positive, of.baseline));
}
/** The same from placements, for callers that need the areas of both models too. O(n). */
function delongOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    const standardError = Math.sqrt(varianceOf(positive, candidate, baseline));
    return withSupport(symmetric({ method: 'DeLong', estimate, standardError, n: positive.length }), Math.min(positives, negatives), LEAST_TO_RANK);
}
/**
 * Placements of every row. O(n log n) at most.
 *
 * @param weights one a row; `positives` and `negatives` are then masses
 * @returns auc NaN where a class is absent
 */
function placements(positive, scores, weights) {
    const order = argsort(scores);
    const n = order.length;
    const [ranked, isPositive] = [inOrder(scores, order), inOrder(positive, order)];
    const mass = weights && inOrder(weights, order);
    const [positives, negatives] = massesOf(isPositive, mass);
    const ofRow = new Float64Array(n);
    let [negativesBelow, positivesBelow, pairs] = [0, 0, 0];
    for (let start = 0; start < n;) {
        let end = start;
        let [tiedPositives, tiedNegatives] = [0, 0];
        for (const score = ranked[start]; end < n && ranked[end] === score; end++) {
            const weight = mass === undefined ? 1 : mass[end];
            if (isPositive[end] === 1)
                tiedPositives += weight;
            else
                tiedNegatives += weight;
        }
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let place = start; place < end; place++)
            ofRow[order[place]] = isPositive[place] === 1 ? ofPositive : ofNegative;
        pairs += tiedPositives * (negativesBelow + tiedNegatives / 2);
        negativesBelow += tiedNegatives;
        positivesBelow += tiedPositives;
        start = end;
    }
    return {
        auc: positives === 0 || negatives === 0 ? Number.NaN : pairs / (positives * negatives),
        ofRow,
        positives,
        negatives
    };
}
function massesOf(isPositive, mass) {
    let [positives, negatives] = [0, 0];
    for (let place = 0; place < isPositive.length; place++) {
        const weight = mass === undefined ? 1 : mass[place];
        if (isPositive[place] === 1)
            positives += weight;
        else
            negatives += weight;
    }
    return [positives, negatives];
}
/** Variances of the placement differences of either class, each over its count. */
function varianceOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < positive.length; row++) {
        const deviation = candidate.ofRow[row] - (baseline === undefined ? 0 : baseline.ofRow[row]) - estimate;
        if (positive[row] === 1)
            ofPositives += deviation * deviation;
        else
            ofNegatives += deviation * deviation;
    }
    return ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1));
}

;// CONCATENATED MODULE: ./src/statistics/delta-method.ts


/**
 * A smooth function of the sample, by its influence values (infinitesimal jackknife): its variance is theirs over n.
 *
 * @param of.influence one a row, mean about zero, in the unit of the estimate
 *
 * @example
 * deltaMethod({ estimate: 2, influence: Float64Array.of(-1, 0, 1, 0) }).estimate // => 2
 */
function deltaMethod(of) {
    const n = of.influence.length;
    const standardError = Math.sqrt(moments(of.influence).variance / n);
    return symmetric({
        method: 'delta method',
        estimate: of.estimate,
        standardError,
        n,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./src/statistics/group-jackknife.ts


/**
 * Any statistic of dependent rows, by deleting one group of rows at a time. The group is the independent unit.
 *
 * SE = sqrt((G - 1) / G * sum of squared deviations of the values without each group); Student's t with G* - 1 degrees of freedom, where
 * G* = (sum of sizes)^2 / (sum of squared sizes) is what uneven groups are worth. Fewer than 5 groups, or worth less than 3, may not pass.
 *
 * @param of.leftOut the statistic without each group
 * @param of.groupSizes rows of each group, in the same order
 *
 * @example
 * groupJackknife({ estimate: 2, leftOut: Float64Array.of(2, 2, 2, 2, 2), groupSizes: Float64Array.of(1, 1, 1, 1, 1) }).groups // => { count: 5, effective: 5 }
 */
function groupJackknife(of) {
    const count = of.groupSizes.length;
    const rows = of.groupSizes.reduce((sum, size) => sum + size, 0);
    const effective = (rows * rows) / of.groupSizes.reduce((sum, size) => sum + size * size, 0);
    const leftOut = Array.from(of.leftOut);
    const usable = count >= 2 && leftOut.every(Number.isFinite);
    const standardError = usable ? Math.sqrt(((count - 1) / count) * deviations(leftOut)) : Number.NaN;
    const weak = weakness({ usable, count, effective });
    return {
        ...symmetric({
            method: 'jackknife over groups',
            estimate: of.estimate,
            standardError,
            n: rows,
            df: effective - 1,
            ...(weak !== undefined && { weak })
        }),
        groups: { count, effective }
    };
}
/** Sum of squared deviations; exactly zero where all are equal, which a computed mean would blur. */
function deviations(values) {
    return values.every((value) => value === values[0])
        ? 0
        : (0,simple_statistics/* sumNthPowerDeviations */.tZ)(values, 2) - values.length * residual(values) ** 2;
}
/** What rounding left in the mean. */
function residual(values) {
    const center = (0,simple_statistics/* mean */.RE)(values);
    return (0,simple_statistics/* mean */.RE)(values.map((value) => value - center));
}
function weakness({ usable, count, effective }) {
    if (!usable)
        return 'the metric is undefined without one of the groups';
    return enoughGroups({ count, effective }) ? undefined : 'too few groups';
}
/** Whether groups are enough for a pass. */
function enoughGroups({ count, effective }) {
    return count >= 5 && effective >= 3;
}

;// CONCATENATED MODULE: ./src/statistics/holm.ts
/**
 * Holm's adjusted p-values (1979): rejecting those at most alpha keeps P(any false rejection) at most alpha, whatever the dependence.
 * NaN stays NaN and does not count: what has no p-value can never be rejected.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
function holm(pValues) {
    const order = [...pValues.keys()]
        .filter((index) => !Number.isNaN(pValues[index]))
        .sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = pValues.map(() => Number.NaN);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (order.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/independent-proportions.ts

/**
 * Difference of two shares that were not measured on the same rows: Newcombe's hybrid interval (1998, method 10), Farrington and Manning's
 * score test (1990).
 *
 * @example
 * independentProportions({ successes: 45, n: 100 }, { successes: 50, n: 100 }).n // => 100
 */
function independentProportions(candidate, baseline) {
    const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n];
    return {
        method: 'Newcombe, Farrington-Manning (unpaired)',
        estimate: p1 - p2,
        standardError: Math.sqrt((p1 * (1 - p1)) / candidate.n + (p2 * (1 - p2)) / baseline.n),
        n: Math.min(candidate.n, baseline.n),
        bounds: (alpha) => {
            const [one, two] = [wilson(candidate, alpha), wilson(baseline, alpha)];
            return {
                low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
                high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low)
            };
        },
        pLess: (value) => normalTail(-farringtonManning(candidate, baseline, value)),
        pGreater: (value) => normalTail(farringtonManning(candidate, baseline, value))
    };
}
/** Wilson's score interval of one share; each bound one-sided at 1 - alpha. */
function wilson({ successes, n }, alpha) {
    const z = -normalQuantile(alpha);
    const share = successes / n;
    const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return { low: successes === 0 ? 0 : center - half, high: successes === n ? 1 : center + half };
}
/**
 * Score statistic for H0: p1 - p2 = `difference`, both shares estimated under H0 by the closed form of their cubic equation.
 *
 * @example
 * farringtonManning({ successes: 5, n: 10 }, { successes: 5, n: 10 }, 0) // => 0
 */
function farringtonManning(one, two, difference) {
    const [p1, p2] = [one.successes / one.n, two.successes / two.n];
    const ratio = two.n / one.n;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
    const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
    const angle = (Math.PI + Math.acos(u === 0 ? 0 : Math.max(-1, Math.min(1, v / u ** 3)))) / 3;
    const constrained = Math.max(0, Math.min(1, 2 * u * Math.cos(angle) - b / (3 * a)));
    const other = Math.max(0, Math.min(1, constrained - difference));
    const variance = (constrained * (1 - constrained)) / one.n + (other * (1 - other)) / two.n;
    const numerator = p1 - p2 - difference;
    return numerator === 0 ? 0 : numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/mean.ts


/**
 * Mean of independent rows, with Student's t interval. O(n).
 *
 * @example
 * mean(Float64Array.of(1, 2, 3)).estimate // => 2
 */
function mean(values) {
    const { mean: estimate, variance } = moments(values);
    const n = values.length;
    return symmetric({
        method: 't interval',
        estimate,
        standardError: Math.sqrt(variance / n),
        n,
        df: n - 1,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

;// CONCATENATED MODULE: ./src/statistics/sign-flip.ts
/**
 * Exact one-sided p-value of "symmetric around zero or below": the share of all 2^n choices of signs whose sum is at least the observed one.
 *
 * Meets in the middle: the sums of either half are listed and sorted, so that 29 values cost 2^15 and not 2^29.
 *
 * @param values at most 30
 *
 * @example
 * signFlip(Float64Array.of(1, 1, 1)) // => 0.125
 */
function signFlip(values) {
    const half = values.length >> 1;
    const left = signedSums(values.subarray(0, half)).sort();
    const right = signedSums(values.subarray(half)).sort();
    const observed = values.reduce((sum, value) => sum + value, 0);
    const scale = values.reduce((sum, value) => sum + Math.abs(value), 0);
    // Sums that are equal on paper differ in their last digits.
    const threshold = observed - 1e-12 * scale;
    let count = 0;
    let start = right.length;
    for (const sum of left) {
        while (start > 0 && sum + right[start - 1] >= threshold)
            start--;
        count += right.length - start;
    }
    return count / 2 ** values.length;
}
function signedSums(values) {
    let sums = Float64Array.of(0);
    for (const value of values) {
        const next = new Float64Array(sums.length * 2);
        sums.forEach((sum, index) => {
            next[2 * index] = sum + value;
            next[2 * index + 1] = sum - value;
        });
        sums = next;
    }
    return sums;
}

;// CONCATENATED MODULE: ./src/statistics/paired-mean.ts


/** Below so many pairs the normal theory behind t is not trusted for p-values. */
const paired_mean_FEW = 30;
/**
 * Mean of paired differences. Student's t; below 30 pairs the p-values come from all flips of the signs, which need no normality
 * (the bounds stay Student's).
 *
 * @param differences candidate minus baseline, one a row
 *
 * @example
 * pairedMean(Float64Array.of(0, 0, 0)).bounds(0.05) // => { low: 0, high: 0 }
 */
function pairedMean(differences) {
    const student = { ...mean(differences), method: 'paired t' };
    if (differences.length >= paired_mean_FEW || differences.length < 2)
        return student;
    return {
        ...student,
        method: 'paired t, sign flips',
        pLess: (value) => signFlip(differences.map((difference) => value - difference)),
        pGreater: (value) => signFlip(differences.map((difference) => difference - value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/binomial.ts

/**
 * P(X <= k) of a binomial distribution.
 *
 * @example
 * binomialCdf(1, 3, 0.5) // => 0.5
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return betaCdf(1 - p, n - k, k + 1, p);
}
/** P(X >= k) of a binomial distribution. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return betaCdf(p, k, n - k + 1);
}
/**
 * P(X < k) + P(X = k) / 2: the lower tail in which the observed value counts half.
 *
 * @example
 * binomialMidTail(1, 2, 0.5) // => 0.5
 */
function binomialMidTail(k, n, p) {
    return (binomialCdf(k, n, p) + binomialCdf(k - 1, n, p)) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/tango.ts
/**
 * Score statistic of Tango (1998) for H0: P(candidate succeeds) - P(baseline succeeds) = `difference`; standard normal under H0.
 *
 * @param difference in (-1, 1)
 *
 * @example
 * tangoScore({ onlyCandidate: 3, onlyBaseline: 3, n: 20 }, 0) // => 0
 */
function tangoScore({ onlyCandidate, onlyBaseline, n }, difference) {
    const numerator = onlyCandidate - onlyBaseline - n * difference;
    if (numerator === 0)
        return 0;
    // Constrained maximum likelihood estimate of P(only the baseline succeeds), by its quadratic equation.
    const a = 2 * n;
    const b = -onlyCandidate - onlyBaseline + (2 * n - onlyCandidate + onlyBaseline) * difference;
    const c = -onlyBaseline * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const variance = n * (2 * share + difference * (1 - difference));
    return numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/paired-proportions.ts




/**
 * Difference of two paired proportions: Tango's score interval; McNemar's mid-p test at zero, Tango's score test elsewhere.
 *
 * @param pairs whole counts
 *
 * @example
 * pairedProportions({ onlyCandidate: 5, onlyBaseline: 15, n: 100 }).estimate // => -0.1
 */
function pairedProportions(pairs) {
    const { onlyCandidate, onlyBaseline, n } = pairs;
    const discordant = onlyCandidate + onlyBaseline;
    const estimate = (onlyCandidate - onlyBaseline) / n;
    return {
        method: 'Tango score, McNemar mid-p',
        estimate,
        standardError: Math.sqrt(Math.max(0, discordant / n - estimate * estimate) / n),
        n,
        bounds: (alpha) => {
            const z = -normalQuantile(alpha);
            const crossing = (at, low, high) => low >= high ? low : rootBetween((difference) => at - tangoScore(pairs, difference), low, high);
            return { low: crossing(z, -1, estimate), high: crossing(-z, estimate, 1) };
        },
        pLess: (value) => value === 0 ? binomialMidTail(onlyCandidate, discordant, 0.5) : normalTail(-tangoScore(pairs, value)),
        pGreater: (value) => value === 0 ? binomialMidTail(onlyBaseline, discordant, 0.5) : normalTail(tangoScore(pairs, value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/power.ts

/**
 * Smallest change that a one-sided test at alpha sees with the given power: (z_alpha + z_power) standard errors.
 *
 * @example
 * smallestDetectable(0, 0.05) // => 0
 */
function smallestDetectable(standardError, alpha, power = 0.8) {
    return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}
/**
 * Rows that would exclude a loss of `tolerance` with the given power if nothing changed.
 *
 * @param deviation standard deviation of one row's contribution, in the unit of the metric
 *
 * @example
 * rowsNeeded(0, 0.01, 0.05) // => 0
 */
function rowsNeeded(deviation, tolerance, alpha, power = 0.95) {
    return Math.ceil((smallestDetectable(deviation, alpha, power) / tolerance) ** 2);
}

;// CONCATENATED MODULE: ./src/statistics/proportion.ts


/**
 * A share of independent rows: Clopper and Pearson's exact interval, exact binomial p-values.
 *
 * @example
 * proportion({ successes: 0, n: 10 }).estimate // => 0
 */
function proportion({ successes, n }) {
    const estimate = successes / n;
    return {
        method: 'Clopper-Pearson',
        estimate,
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
        n,
        bounds: (alpha) => ({
            low: successes === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
            high: successes === n ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes)
        }),
        pLess: (value) => binomialCdf(successes, n, value),
        pGreater: (value) => binomialTail(successes, n, value)
    };
}

;// CONCATENATED MODULE: ./src/statistics/random-stream.ts
/**
 * A stream of its own for each (seed, key), the same on every machine: Doty-Humphrey's sfc32, started from an FNV-1a hash.
 *
 * @param seed in [0, 2^53)
 * @param key what the numbers are for, so that a result does not depend on what else was computed
 */
function randomStream(seed, key) {
    let a = seed >>> 0;
    let b = Math.floor(seed / 2 ** 32) >>> 0;
    let c = fnv1a(key);
    let counter = 1;
    const next = () => {
        const result = (a + b + counter) >>> 0;
        counter = (counter + 1) >>> 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) >>> 0;
        c = (((c << 21) | (c >>> 11)) + result) >>> 0;
        return result;
    };
    for (let round = 0; round < 20; round++)
        next();
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53;
}
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./src/statistics/reported.ts


/** One reported number: normal interval. */
function normalValue({ value, standardError, n = 0 }) {
    return symmetric({ method: 'normal (reported error)', estimate: value, standardError, n });
}
/**
 * Difference of two reported numbers of independent samples: the errors add in squares.
 *
 * @example
 * normalDifference({ value: 2, standardError: 3 }, { value: 1, standardError: 4 }).standardError // => 5
 */
function normalDifference(candidate, baseline) {
    return symmetric({
        method: 'normal (reported errors, unpaired)',
        estimate: candidate.value - baseline.value,
        standardError: Math.hypot(candidate.standardError, baseline.standardError),
        n: Math.min(candidate.n ?? 0, baseline.n ?? 0)
    });
}
/**
 * Standard error behind a two-sided normal interval.
 *
 * @param level such as 0.95
 *
 * @example
 * standardErrorOfInterval({ low: 1, high: 1 }, 0.95) // => 0
 */
function standardErrorOfInterval({ low, high }, level) {
    return (high - low) / (2 * normalQuantile((1 + level) / 2));
}

;// CONCATENATED MODULE: ./src/statistics/index.ts


























/***/ })

};
