# Writes pdf.py: write(NAME, OBJECT...) makes a PDF of numbered objects, the first of which is its catalog. To be read in the folder
# of a finding.
cat > pdf.py <<'END'
def write(name, *objects):
    text, places = '%PDF-1.7\n', []
    for number, body in enumerate(objects, 1):
        places.append(len(text))
        text += f'{number} 0 obj\n{body}\nendobj\n'
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    text += f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n'
    with open(name, 'w', newline='') as file:
        file.write(text)
END
