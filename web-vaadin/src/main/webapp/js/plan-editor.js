/*
 * <plan-editor>: the text of one section of a plan. Sends the text to the server one second after the last key, at the latest three seconds
 * after the first one, and when the editor loses focus or the page is hidden; keeps a copy on this device until the server has said that it is saved, and offers that copy back after a lost session.
 * Each tab keeps its own copy; one that another tab left behind is offered when it has not changed for a minute.
 */
(() => {
  const STILTE = 1000, UITERLIJK = 3000, OPNIEUW = 5000, STATUS = 300, LEZEND = 5000, VERLATEN = 60000;
  const NL = {
    'Bold': 'Vet', 'Italic': 'Cursief', 'Bullet list': 'Opsomming', 'Numbered list': 'Genummerde lijst', 'Insert/edit link': 'Link',
    'Table': 'Tabel', 'Undo': 'Ongedaan maken', 'Redo': 'Opnieuw', 'Blocks': 'Soort tekst', 'Block {0}': 'Soort tekst: {0}', 'Paragraph': 'Alinea',
    'Rich Text Area. Press ALT-0 for help.': 'Tekstvak met opmaak. Alt+F10 gaat naar de werkbalk.', 'Rich Text Area': 'Tekstvak met opmaak',
    'Save': 'Bewaren', 'Cancel': 'Toch niet', 'Close': 'Sluiten', 'URL': 'Adres', 'Text to display': 'Tekst van de link', 'Title': 'Titel',
    'Link...': 'Link…', 'Remove link': 'Link weghalen', 'Open link': 'Link openen', 'Insert table': 'Tabel invoegen', 'Table properties': 'Eigenschappen van de tabel',
    'Delete table': 'Tabel weghalen', 'Row': 'Rij', 'Column': 'Kolom', 'Cell': 'Cel', 'Insert row before': 'Rij erboven', 'Insert row after': 'Rij eronder',
    'Delete row': 'Rij weghalen', 'Insert column before': 'Kolom ervoor', 'Insert column after': 'Kolom erna', 'Delete column': 'Kolom weghalen',
    'Row properties': 'Eigenschappen van de rij', 'Cell properties': 'Eigenschappen van de cel', 'Row type': 'Soort rij', 'Header': 'Kop', 'Body': 'Inhoud',
    'Footer': 'Voet', 'Cell type': 'Soort cel', 'Header cell': 'Kopcel', 'Scope': 'Hoort bij', 'None': 'Niets', 'Row group': 'Groep rijen',
    'Column group': 'Groep kolommen', 'Cut row': 'Rij knippen', 'Copy row': 'Rij kopiëren', 'Paste row before': 'Rij erboven plakken',
    'Paste row after': 'Rij eronder plakken', 'Merge cells': 'Cellen samenvoegen', 'Split cell': 'Cel splitsen', '{0} words': '{0} woorden',
    '{0} characters': '{0} tekens', 'Words': 'Woorden', 'Word count': 'Aantal woorden', 'Alternative': 'Anders', 'Reveal or hide additional toolbar items': 'Meer knoppen',
    'Current window': 'Dit venster', 'New window': 'Nieuw venster', 'Open link in...': 'Link openen in', 'Advanced': 'Meer', 'General': 'Algemeen',
    'Width': 'Breedte', 'Height': 'Hoogte', 'Caption': 'Bijschrift', 'Show caption': 'Bijschrift tonen', 'Alignment': 'Uitlijning', 'Properties': 'Eigenschappen',
    'Resize': 'Groter of kleiner maken', 'Press the Up and Down arrow keys to resize the editor.': 'Pijl omhoog en omlaag maken het tekstvak kleiner en groter.',
  };

  /* A name for this tab that outlives a reload. */
  function tabblad() {
    try {
      let naam = sessionStorage.getItem('or-tab');
      if (!naam) { naam = Math.random().toString(36).slice(2); sessionStorage.setItem('or-tab', naam); }
      return naam;
    } catch (geenOpslag) { return ''; }
  }

  /* Word writes a list as paragraphs with a drawn mark in front: these become a real list. The rest is cleaned by the editor and the server. */
  function uitWord(opmaak) {
    if (!/mso-list|MsoListParagraph/i.test(opmaak)) { return opmaak; }
    const blad = new DOMParser().parseFromString(opmaak, 'text/html');
    let lijst = null;
    for (const p of [...blad.body.querySelectorAll('p')]) {
      if (!/mso-list:(?!ignore)/i.test(p.getAttribute('style') || '') && !/MsoListParagraph/i.test(p.className)) { lijst = null; continue; }
      const teken = [...p.querySelectorAll('span')].find(s => /mso-list:\s*ignore/i.test(s.getAttribute('style') || ''));
      const soort = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(teken ? teken.textContent : p.textContent) ? 'ol' : 'ul';
      if (teken) { teken.remove(); } else { p.innerHTML = p.innerHTML.replace(/^(\s|&nbsp;)*([·•o§-]|\d+[.)])(\s|&nbsp;)+/, ''); }
      if (!lijst || lijst.tagName.toLowerCase() !== soort || lijst.nextElementSibling !== p) { lijst = blad.createElement(soort); p.before(lijst); }
      const punt = blad.createElement('li');
      punt.innerHTML = p.innerHTML;
      lijst.append(punt);
      p.remove();
    }
    return blad.body.innerHTML;
  }

  class PlanEditor extends HTMLElement {
    starten(opties) {
      this.opties = opties;
      this.volgnummer = 0;
      this.bewaardTot = 0;
      this.basis = opties.tekst;
      this.soort = 'or-plan:' + opties.sleutel;
      this.sleutel = this.soort + '#' + tabblad();
      this.vlak = document.createElement('textarea');
      this.vlak.value = opties.tekst;
      this.vlak.setAttribute('aria-label', opties.naam);
      this.stand = document.createElement('p');
      this.stand.className = 'plan-editor-stand';
      this.stand.setAttribute('role', 'alert');
      this.replaceChildren(this.vlak, this.stand);
      this.verbinding = () => this.toonVerbinding();
      addEventListener('offline', this.verbinding);
      addEventListener('online', this.verbinding);
      this.opToets = e => { if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's') { e.preventDefault(); this.nuBewaren(); } };
      addEventListener('keydown', this.opToets);
      this.opWeg = () => { if (document.visibilityState === 'hidden') { this.nuBewaren(); } };
      document.addEventListener('visibilitychange', this.opWeg);
      if (window.tinymce) { this.editorMaken(); } else {
        this.vlak.addEventListener('input', () => this.gewijzigd());
        this.vlak.addEventListener('keydown', () => { this.laatsteToets = Date.now(); });
        this.kladZoeken();
      }
    }

    editorMaken() {
      const taal = this.opties.taal;
      if (taal === 'nl') { tinymce.addI18n('nl', NL); }
      tinymce.init({
        target: this.vlak, base_url: this.opties.bron, suffix: '.min', language: taal === 'nl' ? 'nl' : 'en', promotion: false, branding: false,
        menubar: false, contextmenu: false, elementpath: false, browser_spellcheck: true, convert_urls: false, entity_encoding: 'raw',
        plugins: 'lists link table autolink wordcount autoresize', min_height: 320, max_height: 900, autoresize_bottom_margin: 24,
        toolbar: 'blocks bold italic | bullist numlist | link table | undo redo', toolbar_mode: 'wrap',
        block_formats: taal === 'nl' ? 'Alinea=p;Kop=h3;Tussenkop=h4' : 'Paragraph=p;Heading=h3;Subheading=h4',
        valid_elements: 'p,br,h3,h4,strong/b,em/i,u,ul,ol,li,a[href],blockquote,sub,sup,table,thead,tbody,tr,th[scope|colspan|rowspan],td[colspan|rowspan],caption',
        paste_data_images: false, paste_preprocess: (editor, args) => { args.content = uitWord(args.content); }, link_title: false, link_target_list: false, table_appearance_options: false, table_advtab: false,
        table_cell_advtab: false, table_row_advtab: false, table_header_type: 'sectionCells', table_use_colgroups: false, object_resizing: false,
        iframe_aria_text: this.opties.naam, init_instance_callback: e => this.klaar(e),
        content_style: "body{font:17px/1.65 'Segoe UI Variable Text','Segoe UI',system-ui,-apple-system,Roboto,'Noto Sans',sans-serif;color:#1c2a2b;"
          + 'max-width:68ch;margin:12px 16px;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}th,td{border:1px solid #6c7c7e;padding:4px 8px;text-align:left}a{color:#1b5e57}',
      });
    }

    klaar(editor) {
      if (!this.isConnected) { editor.remove(); return; }
      this.editor = editor;
      editor.getDoc().documentElement.lang = this.opties.taal;
      editor.iframeElement.title = this.opties.naam;
      editor.on('input change undo redo', () => this.gewijzigd());
      editor.on('blur', () => this.nuBewaren());
      editor.on('keydown', e => { this.laatsteToets = Date.now(); this.opToets(e); });
      window.orPassage?.luisteren(editor);
      this.basis = editor.getContent();
      this.setAttribute('data-klaar', '');
      this.kladZoeken();
    }

    tekst() { return this.editor ? this.editor.getContent() : this.vlak.value; }

    gewijzigd() {
      const tekst = this.tekst();
      if (tekst === this.laatste || (this.laatste === undefined && tekst === this.basis)) { return; }
      this.laatste = tekst;
      this.volgnummer++;
      this.kladBewaren(tekst);
      this.bezig(true);
      clearTimeout(this.klok);
      this.eerste ??= Date.now();
      this.klok = setTimeout(() => this.nuBewaren(), Math.max(0, Math.min(STILTE, this.eerste + UITERLIJK - Date.now())));
    }

    /* Whether something is not saved yet; the page shows it. */
    bezig(ja) { this.parentElement?.toggleAttribute('data-bezig', ja); }

    nuBewaren() {
      clearTimeout(this.klok);
      this.gewijzigd();
      clearTimeout(this.klok);
      this.eerste = undefined;
      if (this.volgnummer > Math.max(this.bewaardTot, this.geweigerdTot ?? 0) && !this.gestopt && this.$server) {
        this.$server.bewaar(this.tekst(), this.volgnummer);
        clearTimeout(this.wacht);
        this.wacht = setTimeout(() => this.nogNietBewaard(), OPNIEUW);
      }
    }

    /* The server did not answer in time: say so, and try again for as long as the page lives. */
    nogNietBewaard() {
      if (this.volgnummer > Math.max(this.bewaardTot, this.geweigerdTot ?? 0) && !this.gestopt && this.isConnected) {
        this.stand.textContent = navigator.onLine ? this.opties.mislukt : this.opties.offline;
        this.nuBewaren();
      }
    }

    toonVerbinding() {
      clearTimeout(this.even);
      this.even = setTimeout(() => {
        this.stand.textContent = navigator.onLine ? '' : this.opties.offline;
        if (navigator.onLine) { this.nuBewaren(); }
      }, STATUS);
    }

    /* Called by the server: everything up to this number is saved. */
    bewaard(volgnummer) {
      this.bewaardTot = Math.max(this.bewaardTot, volgnummer);
      if (this.bewaardTot >= this.volgnummer) {
        clearTimeout(this.wacht);
        this.stand.textContent = '';
        localStorage.removeItem(this.sleutel);
        this.bezig(false);
        this.afgevenAlsKlaar();
      }
    }

    /* Called by the server: somebody else writes on from here. */
    afgeven() {
      this.geeftAf = true;
      this.schrijfbaar(false);
      this.opnieuw();
      this.afgevenAlsKlaar();
    }

    /* Called by the server: the pen is back before everything was handed over. */
    tochVerder() { this.geeftAf = false; this.schrijfbaar(true); }

    schrijfbaar(ja) {
      if (this.editor) { this.editor.mode.set(ja ? 'design' : 'readonly'); } else { this.vlak.readOnly = !ja; }
    }

    afgevenAlsKlaar() {
      if (this.geeftAf && !this.gestopt && this.bewaardTot >= this.volgnummer) { this.geeftAf = false; this.$server.klaarMetAfgeven(); }
    }

    /* Called by the server: a newer text; only when nothing was typed here, and not under somebody's hands. The caret stays where it was. */
    verversen(tekst) {
      this.gewijzigd();
      if (this.gestopt || this.volgnummer > this.bewaardTot || (this.heeftFocus() && Date.now() - (this.laatsteToets ?? 0) < LEZEND)) { return false; }
      const terug = this.plek();
      this.zetten(tekst, false);
      terug();
      return true;
    }

    heeftFocus() { return this.editor ? this.editor.hasFocus() : document.activeElement === this.vlak; }

    /* Remembers the caret. Returns what puts it back. */
    plek() {
      if (!this.heeftFocus()) { return () => {}; }
      if (this.editor) {
        const merk = this.editor.selection.getBookmark(2, true);
        return () => this.editor.selection.moveToBookmark(merk);
      }
      const {selectionStart, selectionEnd} = this.vlak;
      return () => this.vlak.setSelectionRange(selectionStart, selectionEnd);
    }

    /* Called by the server: this text was refused; the next change is offered again. Also while handing over, which then waits for that change. */
    geweigerd() {
      this.geweigerdTot = this.volgnummer;
      clearTimeout(this.wacht);
      this.bezig(false);
      if (this.geeftAf) { this.schrijfbaar(true); }
    }

    /* "Nu bewaren": also a text that was refused before. */
    opnieuw() { this.geweigerdTot = 0; this.nuBewaren(); }

    /* Called by the server: stop saving, somebody chooses first; the copy on this device stays. */
    stoppen() { this.gestopt = true; this.bezig(false); clearTimeout(this.klok); clearTimeout(this.wacht); }

    /* Called by the server: this is the text now; optionally it still has to be saved. */
    zetten(tekst, bewaren) {
      this.gestopt = false;
      if (this.editor) { this.editor.setContent(tekst); this.editor.undoManager.add(); } else { this.vlak.value = tekst; }
      this.basis = this.tekst();
      this.laatste = this.basis;
      if (bewaren) { this.volgnummer++; this.kladBewaren(this.basis); this.nuBewaren(); } else {
        this.bewaardTot = this.volgnummer;
        localStorage.removeItem(this.sleutel);
        clearTimeout(this.klok);
        this.eerste = undefined;
        this.bezig(false);
        this.afgevenAlsKlaar();
      }
    }

    kladBewaren(tekst) {
      try { localStorage.setItem(this.sleutel, JSON.stringify({tekst, tijd: Date.now()})); } catch (vol) { this.stand.textContent = this.opties.mislukt; }
    }

    kladZoeken() {
      const kladden = [this.sleutel, ...Object.keys(localStorage).filter(s => s === this.soort || (s.startsWith(this.soort + '#') && s !== this.sleutel))];
      const klad = kladden.map(s => this.kladLezen(s)).find(k => k);
      if (klad) { this.gevonden = klad.sleutel; this.$server.klad(klad.tekst, Date.now() - klad.tijd); }
    }

    /* A copy that says something else than the text; one of another tab only when nobody types in it any more. */
    kladLezen(sleutel) {
      let klad = null;
      try { klad = JSON.parse(localStorage.getItem(sleutel)); } catch (onleesbaar) { localStorage.removeItem(sleutel); }
      if (!klad || (sleutel !== this.sleutel && Date.now() - klad.tijd < VERLATEN)) { return null; }
      if (klad.tekst === this.basis) { localStorage.removeItem(sleutel); return null; }
      return {...klad, sleutel};
    }

    kladWeg() { localStorage.removeItem(this.sleutel); localStorage.removeItem(this.gevonden); }

    /* Called by the server: go on with the copy that was found. */
    kladTerug(tekst) { localStorage.removeItem(this.gevonden); this.zetten(tekst, true); }

    disconnectedCallback() {
      setTimeout(() => {
        if (!this.isConnected) {
          clearTimeout(this.klok);
          clearTimeout(this.wacht);
          removeEventListener('offline', this.verbinding);
          removeEventListener('online', this.verbinding);
          removeEventListener('keydown', this.opToets);
          document.removeEventListener('visibilitychange', this.opWeg);
          if (this.editor) { this.editor.remove(); this.editor = null; }
        }
      }, 0);
    }
  }

  if (!customElements.get('plan-editor')) { customElements.define('plan-editor', PlanEditor); }
})();
