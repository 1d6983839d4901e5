export const id = 4923;
export const ids = [4923];
export const modules = {

/***/ 74923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   floorFromTerminal: () => (/* binding */ floorFromTerminal),
/* harmony export */   j: () => (/* binding */ floorOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62060);


/** Reads the floor of a policy from the GitHub that a command talks to, whatever repository it is in. */
async function floorOnGitHub(reference, connection) {
    const { owner, repo } = reference;
    return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFloor */ .xE)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pinnedFile */ .Ph)({ ...connection, owner, repo }, reference), reference);
}
/** The same from a terminal, by the token and the GitHub that the environment names. */
async function floorFromTerminal(reference, { environment, log }) {
    const { owner, repo } = reference;
    return floorOnGitHub(reference, (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(environment['GITHUB_TOKEN'], { environment, owner, repo, log }));
}


/***/ })

};
