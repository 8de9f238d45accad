/* Remembers the words that were selected last in the text of a section, in the editor or in the text to read, with a few words before them. */
(() => {
  const laatste = {citaat: '', ervoor: ''};

  function neem(selectie, wortel) {
    if (!selectie || selectie.isCollapsed || !selectie.rangeCount) { return; }
    const bereik = selectie.getRangeAt(0);
    if (!wortel.contains(bereik.commonAncestorContainer)) { return; }
    const voor = bereik.cloneRange();
    voor.selectNodeContents(wortel);
    voor.setEnd(bereik.startContainer, bereik.startOffset);
    laatste.citaat = selectie.toString().slice(0, 1000);
    laatste.ervoor = voor.toString().slice(-100);
  }

  document.addEventListener('selectionchange', () => {
    const selectie = document.getSelection();
    const plek = selectie.anchorNode && (selectie.anchorNode.nodeType === 1 ? selectie.anchorNode : selectie.anchorNode.parentElement);
    const tekst = plek && plek.closest('.lees');
    if (tekst) { neem(selectie, tekst); }
  });

  window.orPassage = {
    luisteren: editor => editor.on('SelectionChange', () => neem(editor.selection.getSel(), editor.getBody())),
    vergeten: () => { laatste.citaat = ''; laatste.ervoor = ''; },
    laatste: () => laatste.citaat + '\u0001' + laatste.ervoor,
  };
})();
