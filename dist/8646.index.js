export const id = 8646;
export const ids = [8646];
export const modules = {

/***/ 68646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   legOf: () => (/* binding */ legOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9781);


/**
 * Name of a leg: as it was given, or made from the values of the matrix, which the runner hands over as JSON.
 *
 * @throws UsageError where the name has other characters than a-z 0-9 _ -
 */
function legOf(given) {
    const text = given?.trim() ?? '';
    if (text === '' || text === 'null' || text === '{}')
        return 'all';
    const values = valuesIn(text);
    if (values !== undefined)
        return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify(values)).slice('sha256:'.length, 'sha256:'.length + 12);
    if (_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .legPattern */ .nK.test(text))
        return text;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        message: `the input leg: must be 1 to 64 of a-z 0-9 _ -, got ${JSON.stringify(text)}`,
        hint: 'Leave it out, and it is made from the values of the matrix'
    });
}
/** Values of a matrix; a name, also one of digits, is none. */
function valuesIn(text) {
    if (!/^[{["]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
